package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** What a graph holds, as text whose order does not depend on the order of writing; runs and times left out. */
final class GraphSnapshot {

    private static final String NODES = """
            MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun
            RETURN labels(n)[0] AS label, coalesce(n.code, n.id) AS key, properties(n) AS properties
            """;
    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration AND NOT a:ImportRun
            RETURN labels(a)[0] AS fromLabel, coalesce(a.code, a.id) AS fromKey, type(r) AS type,
                   labels(b)[0] AS toLabel, coalesce(b.code, b.id) AS toKey, properties(r) AS properties
            """;
    private static final Set<String> VOLATILE = Set.of("importedAt");

    private GraphSnapshot() {}

    /** Every node and relationship, one a line, sorted; equal graphs give equal lines. */
    static List<String> of(Driver driver) {
        var lines = new ArrayList<String>();
        driver.executableQuery(NODES)
                .execute()
                .records()
                .forEach(row -> lines.add("%s %s %s"
                        .formatted(text(row.get("label")), text(row.get("key")), properties(row.get("properties")))));
        driver.executableQuery(RELATIONSHIPS)
                .execute()
                .records()
                .forEach(row -> lines.add("%s %s -%s-> %s %s %s"
                        .formatted(
                                text(row.get("fromLabel")),
                                text(row.get("fromKey")),
                                text(row.get("type")),
                                text(row.get("toLabel")),
                                text(row.get("toKey")),
                                properties(row.get("properties")))));
        return lines.stream().sorted().toList();
    }

    /** What differs between two graphs: lines only of the first with a minus, only of the second with a plus. */
    static List<String> difference(List<String> before, List<String> after) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<>(after);
        after.forEach(gone::remove);
        before.forEach(come::remove);
        return Stream.concat(
                        gone.stream().map(line -> "- " + line), come.stream().map(line -> "+ " + line))
                .toList();
    }

    /** How many nodes of each label there are. */
    static Map<String, Long> counts(Driver driver) {
        return driver.executableQuery(NODES).execute().records().stream()
                .collect(Collectors.groupingBy(row -> text(row.get("label")), TreeMap::new, Collectors.counting()));
    }

    private static String text(Value value) {
        return value.asString();
    }

    private static String properties(Value value) {
        var sorted = new TreeMap<String, Object>(value.asMap());
        VOLATILE.forEach(sorted::remove);
        return sorted.toString();
    }
}
