package se.samverkansgraf.api.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import se.samverkansgraf.api.error.ReadFailure;
import se.samverkansgraf.cypher.StatementCatalog;

/** Runs named statements in read transactions: the only reader of the graph. One call is one round trip. */
public final class GraphReader {

    /** The counter of statements run, tagged with the statement's name. */
    public static final String STATEMENTS_RUN = "samverkan.api.statements";

    private final Driver driver;
    private final StatementCatalog statements;
    private final ReadLimits limits;
    private final Executor answering;
    private final MeterRegistry meters;
    private final SessionConfig sessions;
    private final AskedKeys keys = new AskedKeys();

    /**
     * A reader.
     *
     * @param driver stays open
     * @param statements the catalog, whose folder {@code read} is read from
     * @param limits database and time
     * @param answering where answers go on once the database has given its rows, so that no thread of the driver does
     * @param meters counts what is run
     */
    public GraphReader(
            Driver driver, StatementCatalog statements, ReadLimits limits, Executor answering, MeterRegistry meters) {
        this.driver = driver;
        this.statements = statements;
        this.limits = limits;
        this.answering = answering;
        this.meters = meters;
        this.sessions = SessionConfig.builder()
                .withDatabase(limits.database())
                .withDefaultAccessMode(AccessMode.READ)
                .withDisabledNotificationClassifications(Set.of(NotificationClassification.values()))
                .build();
    }

    /**
     * The rows of a statement. The future fails with {@link ReadFailure} where the database is out of reach, too slow
     * or refuses.
     *
     * @param statement the name below {@code read/}
     * @param asked what is asked: a value, possibly null, for each key of the statement
     * @throws IllegalArgumentException if the keys are not those that the statement uses
     */
    public CompletableFuture<List<Row>> read(String statement, Map<String, ?> asked) {
        var named = statements.get("read/" + statement);
        keys.check(named, asked);
        var query = named.with(asked.isEmpty() ? Map.of() : Map.of(AskedKeys.PARAMETER, asked));
        meters.counter(STATEMENTS_RUN, "statement", statement).increment();
        return rowsOf(query)
                .orTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync((rows, failure) -> rowsOrFailure(statement, rows, failure), answering);
    }

    private CompletableFuture<List<Row>> rowsOf(Query query) {
        var session = driver.session(AsyncSession.class, sessions);
        var transaction =
                TransactionConfig.builder().withTimeout(limits.timeout()).build();
        return session.executeReadAsync(context -> rowsIn(context, query), transaction)
                .whenComplete((rows, failure) -> session.closeAsync())
                .toCompletableFuture();
    }

    private static CompletableFuture<List<Row>> rowsIn(AsyncTransactionContext context, Query query) {
        return context.runAsync(query)
                .thenCompose(cursor -> cursor.listAsync(row -> Row.of(row.asMap())))
                .toCompletableFuture();
    }

    private static List<Row> rowsOrFailure(String statement, List<Row> rows, Throwable failure) {
        if (failure == null) {
            return rows;
        }
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        throw ReadFailure.of(statement, cause);
    }
}
