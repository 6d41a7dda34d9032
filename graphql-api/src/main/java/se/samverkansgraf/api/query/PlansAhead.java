package se.samverkansgraf.api.query;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkansgraf.cypher.Statement;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * Has the database plan every statement that questions need, so that the first who asks need not wait for it. Each is
 * run without anything asked: what {@code EXPLAIN} plans is planned anew by the first real run.
 */
public final class PlansAhead {

    private static final Logger LOG = LoggerFactory.getLogger(PlansAhead.class);
    private static final String READING = "read/";
    /** Planning one statement keeps one processor busy. */
    private static final int THREADS = 2;

    private static final TransactionConfig LONGEST =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();

    private final Driver driver;
    private final StatementCatalog statements;
    private final SessionConfig config;

    /**
     * Plans to be made.
     *
     * @param driver stays open
     * @param statements the catalog, whose folder {@code read} is planned
     * @param database the database's name
     */
    public PlansAhead(Driver driver, StatementCatalog statements, String database) {
        this.driver = driver;
        this.statements = statements;
        this.config = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .build();
    }

    /**
     * Plans in threads of its own, which end with the program.
     *
     * @return done when the statements are planned, or the database does not plan them
     */
    public CompletableFuture<Void> start() {
        Queue<Statement> waiting = new ConcurrentLinkedQueue<>();
        statements.all().stream()
                .filter(statement -> statement.name().startsWith(READING))
                .forEach(waiting::add);
        return CompletableFuture.allOf(IntStream.range(0, THREADS)
                        .mapToObj(each -> CompletableFuture.runAsync(() -> planAll(waiting), PlansAhead::startThread))
                        .toArray(CompletableFuture<?>[]::new))
                .exceptionally(unforeseen -> {
                    LOG.warn("statements are planned when they are first asked, which takes longer", unforeseen);
                    return null;
                });
    }

    private static void startThread(Runnable planning) {
        var thread = new Thread(planning, "plans-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void planAll(Queue<Statement> waiting) {
        try {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                plan(next);
            }
        } catch (Neo4jException | IllegalStateException unanswered) {
            // IllegalStateException: the driver is closed, as the program ends meanwhile
            waiting.clear();
            LOG.info("the database did not plan all statements ahead: {}", unanswered.getMessage());
        }
    }

    private void plan(Statement statement) {
        Map<String, Object> asked = statement.parameters().isEmpty() ? Map.of() : Map.of(AskedKeys.PARAMETER, Map.of());
        try (Session session = driver.session(config)) {
            session.run(statement.text(), asked, LONGEST).consume();
        } catch (ClientException nothingAsked) {
            LOG.debug("{} is planned", statement.name());
        }
    }
}
