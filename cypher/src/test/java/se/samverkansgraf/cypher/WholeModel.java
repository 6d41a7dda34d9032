package se.samverkansgraf.cypher;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import se.samverkansgraf.model.graph.GraphModel;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.graph.Property;
import se.samverkansgraf.model.graph.PropertyType;

/** One node of each label and one relationship of each kind, so that the database knows every name of the model. */
final class WholeModel {

    private static final String NODE = "MERGE (n:%s {%s: $key}) SET n += $properties";
    private static final String RELATIONSHIP =
            "MATCH (a:%s) MATCH (b:%s) WITH a, b LIMIT 1 CREATE (a)-[r:%s]->(b) SET r = $properties";

    private WholeModel() {}

    static void create(Driver driver) {
        for (NodeLabel label : NodeLabel.values()) {
            run(driver, NODE.formatted(label.label(), label.key().name()), label.properties());
        }
        GraphModel.relationships()
                .forEach(each -> run(
                        driver,
                        RELATIONSHIP.formatted(each.from().label(), each.to().label(), each.type()),
                        each.properties()));
    }

    private static void run(Driver driver, String cypher, List<Property> properties) {
        Map<String, Object> values =
                properties.stream().collect(Collectors.toMap(Property::name, each -> sample(each.type())));
        driver.executableQuery(cypher)
                .withParameters(Map.of("key", "1", "properties", values))
                .execute();
    }

    private static Object sample(PropertyType type) {
        return switch (type) {
            case STRING -> "1";
            case INTEGER -> 1L;
            case FLOAT -> 1.0;
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(2024, 1, 1);
            case ZONED_DATETIME -> ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            case STRING_LIST -> List.of("1");
            case INTEGER_LIST -> List.of(1L);
        };
    }
}
