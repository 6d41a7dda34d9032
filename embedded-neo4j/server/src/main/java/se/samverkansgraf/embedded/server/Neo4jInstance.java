package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j that answers Bolt on loopback. */
final class Neo4jInstance implements AutoCloseable {

    private static final String DATABASE = "neo4j";
    private static final String SYSTEM = "system";
    private static final String USER = "neo4j";
    private static final long MILLIS_TO_COME_UP = 120_000;

    private final DatabaseManagementService neo4j;

    private Neo4jInstance(DatabaseManagementService neo4j) {
        this.neo4j = neo4j;
    }

    /** Starts Neo4j and returns when its database takes queries. */
    static Neo4jInstance start(ServerArguments arguments) throws IOException {
        var neo4j = new DatabaseManagementServiceBuilder(arguments.home())
                .setConfig(Neo4jSettings.of(arguments))
                .build();
        var instance = new Neo4jInstance(neo4j);
        try {
            instance.awaitDatabase(arguments);
            instance.setPassword(new PasswordFile(arguments.dataFolder()));
            return instance;
        } catch (IOException | RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    int boltPort() {
        return ((GraphDatabaseAPI) neo4j.database(SYSTEM))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    private void awaitDatabase(ServerArguments arguments) {
        GraphDatabaseService database = neo4j.database(DATABASE);
        if (!database.isAvailable(MILLIS_TO_COME_UP)) {
            throw new StartFaultException(
                    StartFaultException.Fault.NOT_STARTED, "The database did not come up; see " + arguments.logs());
        }
    }

    /** The file is written last: without it the next start sets a new password, so the two never differ. */
    private void setPassword(PasswordFile file) throws IOException {
        if (file.isWritten()) {
            return;
        }
        String password = PasswordFile.random();
        neo4j.database(SYSTEM)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        file.write(password);
    }

    @Override
    public void close() {
        neo4j.shutdown();
    }
}
