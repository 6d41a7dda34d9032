package se.samverkansgraf.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphPageTests {

    private static final Path PAGE = Path.of("../docs/graph.md");

    @Test
    void thePageNamesEverythingInTheModel() throws IOException {
        assertThat(missingFrom(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void aPageThatForgetsAPropertyIsFound() throws IOException {
        assertThat(missingFrom(Files.readString(PAGE).replace("`readWell`", "")))
                .containsExactly("readWell");
    }

    private static Set<String> missingFrom(String page) {
        var missing = new TreeSet<String>();
        names().filter(name -> !page.contains("`" + name + "`")).forEach(missing::add);
        return missing;
    }

    private static Stream<String> names() {
        return Stream.of(
                        Arrays.stream(NodeLabel.values()).map(NodeLabel::label),
                        Arrays.stream(RelationshipType.values()).map(RelationshipType::name),
                        Arrays.stream(FullTextIndex.values()).map(FullTextIndex::indexName),
                        Arrays.stream(RelationshipTextIndex.values()).map(RelationshipTextIndex::indexName),
                        Arrays.stream(NodeLabel.values())
                                .flatMap(label -> label.properties().stream())
                                .map(Property::name),
                        GraphModel.relationships().stream()
                                .flatMap(each -> each.properties().stream())
                                .map(Property::name))
                .flatMap(part -> part);
    }
}
