package se.samverkansgraf.cypher.schema;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * The statements of the catalog, run in one database, each in a transaction of its own.
 *
 * @param driver stays open
 * @param database the database's name
 * @param catalog where their texts are
 */
record NamedStatements(Driver driver, String database, StatementCatalog catalog) {

    /** The rows of a statement that only reads. */
    List<Record> read(String statement, Map<String, ?> values) {
        return run(statement, values, RoutingControl.READ);
    }

    /** The rows of a statement that may write. */
    List<Record> write(String statement, Map<String, ?> values) {
        return run(statement, values, RoutingControl.WRITE);
    }

    private List<Record> run(String statement, Map<String, ?> values, RoutingControl routing) {
        var config = QueryConfig.builder()
                .withDatabase(database)
                .withRouting(routing)
                .build();
        var query = catalog.get(statement).with(values);
        return driver.executableQuery(query.text())
                .withParameters(query.parameters().asMap())
                .withConfig(config)
                .execute()
                .records();
    }
}
