package se.samverkansgraf.api.query;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import se.samverkansgraf.api.error.ReadFailure;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * Gives the rows of named statements one by one, as the database gives them: for answers that are too large to be held.
 * The thread that asks waits.
 */
public final class GraphStream {

    private final Driver driver;
    private final StatementCatalog statements;
    private final SessionConfig sessions;
    private final TransactionConfig transactions;

    /**
     * A stream.
     *
     * @param driver stays open
     * @param statements the catalog, whose folder {@code read} is read from
     * @param database the name of the database
     * @param timeout after how long the database ends a statement
     */
    public GraphStream(Driver driver, StatementCatalog statements, String database, Duration timeout) {
        this.driver = driver;
        this.statements = statements;
        this.sessions = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .withDisabledNotificationClassifications(Set.of(NotificationClassification.values()))
                .build();
        this.transactions = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /**
     * Gives each row of a statement without parameters.
     *
     * @param statement the name below {@code read/}
     * @throws ReadFailure if the database is out of reach, too slow or refuses; some rows may have been given
     */
    public void each(String statement, Consumer<Row> consumer) {
        var named = statements.get("read/" + statement);
        try (var session = driver.session(sessions);
                var transaction = session.beginTransaction(transactions)) {
            transaction.run(named.text()).forEachRemaining(row -> consumer.accept(Row.of(row.asMap())));
        } catch (Neo4jException e) {
            throw ReadFailure.of(statement, e);
        }
    }
}
