package se.samverkansgraf.app.status;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * A place that a document of the graph was read from.
 *
 * @param location the path as it was imported
 * @param documentId SHA-256 of the bytes
 * @param name the file's name
 * @param agreements how many agreements the document states
 * @param issues how many things in it were not understood
 */
public record HeldSource(String location, String documentId, String name, long agreements, long issues) {

    /**
     * All sources of a graph, by location.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database stops answering
     */
    public static List<HeldSource> all(OpenDatabase database, StatementCatalog statements) {
        QueryConfig config = QueryConfig.builder()
                .withDatabase(database.database())
                .withRouting(RoutingControl.READ)
                .build();
        return database
                .driver()
                .executableQuery(statements.get("status/sources").with(Map.of()).text())
                .withConfig(config)
                .execute()
                .records()
                .stream()
                .map(HeldSource::of)
                .toList();
    }

    private static HeldSource of(Record row) {
        return new HeldSource(
                row.get("location").asString(),
                row.get("documentId").asString(),
                row.get("name").asString(),
                row.get("agreements").asLong(),
                row.get("issues").asLong());
    }
}
