package se.samverkansgraf.app.status;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.cypher.Declaration;
import se.samverkansgraf.cypher.Statement;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * What a graph holds.
 *
 * @param server version and edition of its Neo4j, such as {@code 5.26.30 community}
 * @param seeded the versions of what was seeded, or null before the first import
 * @param counts number of nodes by what they are, in the order to tell them in
 * @param lastImport the last import that wrote anything, or null before the first
 */
public record GraphStatus(
        String server,
        @Nullable Seeded seeded,
        Map<String, Long> counts,
        @Nullable Imported lastImport) {

    public GraphStatus {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Versions of the data that the program itself brings.
     *
     * @param vocabulary of focus areas, methods, roles, actors and target groups
     * @param reference of municipalities and police areas
     * @param rules of the rules that read documents
     */
    public record Seeded(String vocabulary, String reference, String rules) {}

    /**
     * An import.
     *
     * @param finishedAt when it ended, in UTC
     * @param written how many documents it wrote
     * @param removed how many it removed
     */
    public record Imported(ZonedDateTime finishedAt, long written, long removed) {}

    /**
     * Reads the status.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database stops answering
     */
    public static GraphStatus of(OpenDatabase database, StatementCatalog statements) {
        Record server = rows(database, statements.get("schema/server")).get(0);
        Statement counting = statements.get("status/graph-counts");
        Record counted = rows(database, counting).get(0);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Declaration column : counting.columns()) {
            counts.put(column.name(), counted.get(column.name()).asLong());
        }
        return new GraphStatus(
                server.get("version").asString() + " " + server.get("edition").asString(),
                rows(database, statements.get("write/dataset-versions")).stream()
                        .findFirst()
                        .map(GraphStatus::seeded)
                        .orElse(null),
                counts,
                rows(database, statements.get("status/last-run")).stream()
                        .findFirst()
                        .map(GraphStatus::imported)
                        .orElse(null));
    }

    private static Seeded seeded(Record row) {
        return new Seeded(
                row.get("vocabularyVersion").asString(),
                row.get("referenceVersion").asString(),
                row.get("ruleSetVersion").asString());
    }

    private static Imported imported(Record row) {
        return new Imported(
                row.get("finishedAt").asZonedDateTime(),
                row.get("documentsWritten").asLong(),
                row.get("documentsRemoved").asLong());
    }

    private static List<Record> rows(OpenDatabase database, Statement statement) {
        QueryConfig config = QueryConfig.builder()
                .withDatabase(database.database())
                .withRouting(RoutingControl.READ)
                .build();
        return database.driver()
                .executableQuery(statement.with(Map.of()).text())
                .withConfig(config)
                .execute()
                .records();
    }
}
