package se.samverkansgraf.embedded.junit;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import se.samverkansgraf.embedded.BoltConnection;

/** The Neo4j that the tests of this JVM share. */
public final class TestNeo4j implements AutoCloseable {

    private static final SessionConfig DATABASE = SessionConfig.forDatabase("neo4j");

    private static final String DELETE_ALL = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS";
    private static final String DELETE_ALL_BUT_MIGRATIONS =
            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS";
    private static final String CONSTRAINTS = "SHOW CONSTRAINTS YIELD name";
    private static final String DROP_CONSTRAINT = "DROP CONSTRAINT $name";
    private static final String INDEXES =
            "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL";
    private static final String DROP_INDEX = "DROP INDEX $name";

    private final StartedDatabase database;
    private final Driver driver;

    private TestNeo4j(StartedDatabase database) {
        this.database = database;
        BoltConnection connection = database.connection();
        this.driver =
                GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()));
    }

    static TestNeo4j start() {
        return new TestNeo4j(StartedDatabase.start());
    }

    /** Where and as whom the database is reached. */
    public BoltConnection connection() {
        return database.connection();
    }

    /** A driver that all tests share and none closes. */
    public Driver driver() {
        return driver;
    }

    /** Deletes every node and relationship, and the schema if so asked. */
    public void wipe(Schema schema) {
        try (Session session = driver.session(DATABASE)) {
            if (schema == Schema.DROPPED) {
                session.run(DELETE_ALL).consume();
                dropEach(session, CONSTRAINTS, DROP_CONSTRAINT);
                dropEach(session, INDEXES, DROP_INDEX);
            } else {
                session.run(DELETE_ALL_BUT_MIGRATIONS).consume();
            }
        }
    }

    private static void dropEach(Session session, String listing, String drop) {
        List<String> names = session.run(listing).list(row -> row.get("name").asString());
        names.forEach(name -> session.run(drop, Map.of("name", name)).consume());
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
