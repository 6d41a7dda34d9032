package se.samverkansgraf.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphModelTests {

    @Test
    void everyRelationshipTypeJoinsSomeLabels() {
        assertThat(RelationshipType.values())
                .allSatisfy(type -> assertThat(GraphModel.relationships(type)).isNotEmpty());
    }

    @Test
    void everyLabelIsJoinedToAnother() {
        assertThat(NodeLabel.values())
                .filteredOn(label -> label != NodeLabel.DATASET && label != NodeLabel.RULE)
                .allSatisfy(label -> assertThat(GraphModel.relationships())
                        .anySatisfy(each ->
                                assertThat(List.of(each.from(), each.to())).contains(label)));
    }

    @Test
    void noLabelNamesAPropertyTwice() {
        assertThat(NodeLabel.values()).allSatisfy(label -> assertThat(label.properties())
                .extracting(Property::name)
                .doesNotHaveDuplicates());
    }

    @Test
    void everyNodeHasItsKey() {
        assertThat(NodeLabel.values()).allSatisfy(label -> {
            assertThat(label.key().presence()).isEqualTo(Property.Presence.ALWAYS);
            assertThat(label.key().name()).isIn("id", "code");
        });
    }

    @Test
    void indexesHoldPropertiesThatTheirLabelsHave() {
        assertThat(RangeIndex.values())
                .allSatisfy(index -> assertThat(index.label().properties())
                        .extracting(Property::name)
                        .containsAll(index.properties()));
        assertThat(FullTextIndex.values()).allSatisfy(index -> {
            var held = new HashSet<String>();
            index.labels().forEach(label -> label.properties().forEach(property -> held.add(property.name())));
            assertThat(held).containsAll(index.properties());
        });
    }

    @Test
    void findsLabelsAndTypesByTheirNamesInStatements() {
        assertThat(Arrays.stream(NodeLabel.values()).map(NodeLabel::label))
                .allSatisfy(name -> assertThat(GraphModel.label(name)).isPresent());
        assertThat(GraphModel.type("SUCCEEDS")).contains(RelationshipType.SUCCEEDS);
        assertThat(GraphModel.label("Kommun")).isEmpty();
        assertThat(GraphModel.type("FOLLOWS")).isEmpty();
    }
}
