package se.samverkansgraf.api.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.ReadFailure;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * Runs named statements in read transactions: the only reader of the graph. One call is one round trip.
 *
 * <p>No thread waits for the database, so that one that hangs holds up nobody. A statement that takes too long is ended
 * by the database; where the database itself does not answer, the future fails all the same.
 */
public final class GraphReader {

    /** The counter of statements run, tagged with the statement's name. */
    public static final String STATEMENTS_RUN = "samverkan.api.statements";

    private static final Duration PAUSE_AFTER_SILENCE = Duration.ofSeconds(1);

    private final Driver driver;
    private final StatementCatalog statements;
    private final ReadLimits limits;
    private final Executor answering;
    private final MeterRegistry meters;
    private final SessionConfig sessions;
    private final AskedKeys keys = new AskedKeys();
    private final Reachability reachability = new Reachability(PAUSE_AFTER_SILENCE, System::nanoTime);
    private final ThreadLocal<@Nullable Runnable> wantedFirst = new ThreadLocal<>();

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
     * The answer of what may read, once something else is begun that is to be read before it. What refuses its
     * arguments before it reads has nothing begun.
     *
     * @param first begun when this thread first reads, before it does
     */
    public <T extends @Nullable Object> T answerOf(Callable<T> reading, Runnable first) throws Exception {
        wantedFirst.set(first);
        try {
            return reading.call();
        } finally {
            wantedFirst.remove();
        }
    }

    private void beginWhatIsWantedFirst() {
        var first = wantedFirst.get();
        if (first != null) {
            wantedFirst.remove();
            first.run();
        }
    }

    /**
     * The rows of a statement. The future fails with {@link ReadFailure} where the database is out of reach, too slow
     * or refuses; at once where it has just been found out of reach.
     *
     * @param statement the name below {@code read/}
     * @param asked what is asked: a value, possibly null, for each key of the statement
     * @throws IllegalArgumentException if the keys are not those that the statement uses
     */
    public CompletableFuture<List<Row>> read(String statement, Map<String, ?> asked) {
        var named = statements.get("read/" + statement);
        keys.check(named, asked);
        beginWhatIsWantedFirst();
        if (!reachability.admits()) {
            return CompletableFuture.failedFuture(ReadFailure.notTried(statement));
        }
        var query = named.with(asked.isEmpty() ? Map.of() : Map.of(AskedKeys.PARAMETER, asked));
        meters.counter(STATEMENTS_RUN, "statement", statement).increment();
        long begin = System.nanoTime();
        return rowsOf(query)
                .orTimeout(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync((rows, failure) -> rowsOrFailure(statement, rows, failure, begin), answering);
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

    private List<Row> rowsOrFailure(String statement, List<Row> rows, @Nullable Throwable failure, long begin) {
        if (failure == null) {
            reachability.answered();
            return rows;
        }
        var told = failureOf(statement, failure, begin);
        if (told.code() == ErrorCode.DATABASE_UNAVAILABLE) {
            reachability.fellSilent();
        } else {
            reachability.answered();
        }
        throw told;
    }

    private ReadFailure failureOf(String statement, Throwable failure, long begin) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!isLate(cause)) {
            return ReadFailure.of(statement, cause);
        }
        return reachability.hasAnsweredSince(begin)
                ? ReadFailure.tooSlow(statement, limits.patience(), cause)
                : ReadFailure.silent(statement, limits.patience(), cause);
    }

    /** True where no answer came in time, or no connection became free, which the driver calls a client's fault. */
    private static boolean isLate(Throwable cause) {
        return cause instanceof TimeoutException
                || cause instanceof ClientException && cause.getCause() instanceof TimeoutException;
    }
}
