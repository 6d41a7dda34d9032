package se.samverkansgraf.api.query;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkansgraf.cypher.Statement;
import se.samverkansgraf.cypher.StatementCatalog;

/** Has the database plan every statement that questions need, so that the first who asks need not wait for it. */
public final class PlansAhead implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PlansAhead.class);
    private static final String READING = "read/";

    private final Driver driver;
    private final StatementCatalog statements;
    private final QueryConfig config;

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
        this.config = QueryConfig.builder()
                .withDatabase(database)
                .withRouting(RoutingControl.READ)
                .build();
    }

    /** Plans in a thread of its own, which ends with the program. */
    public void start() {
        var planning = new Thread(this, "plans-ahead");
        planning.setDaemon(true);
        planning.start();
    }

    @Override
    public void run() {
        try {
            statements.all().stream()
                    .filter(statement -> statement.name().startsWith(READING))
                    .forEach(this::plan);
        } catch (Neo4jException | IllegalStateException unanswered) {
            // IllegalStateException: the driver is closed, as the program ends meanwhile
            LOG.info("the database did not plan all statements ahead: {}", unanswered.getMessage());
        }
    }

    private void plan(Statement statement) {
        Map<String, Object> asked = statement.parameters().isEmpty() ? Map.of() : Map.of(AskedKeys.PARAMETER, Map.of());
        driver.executableQuery("EXPLAIN " + statement.text())
                .withParameters(asked)
                .withConfig(config)
                .execute();
    }
}
