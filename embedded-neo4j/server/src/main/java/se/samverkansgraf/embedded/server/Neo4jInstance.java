package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.util.Map;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j that answers Bolt on loopback. */
final class Neo4jInstance implements AutoCloseable {

    private static final String SYSTEM = "system";
    private static final String SET_PASSWORD = "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED";

    private final DatabaseManagementService neo4j;

    private Neo4jInstance(DatabaseManagementService neo4j) {
        this.neo4j = neo4j;
    }

    /** Starts Neo4j and returns when its database takes queries. */
    static Neo4jInstance start(ServerArguments arguments) throws IOException {
        Neo4jSettings settings = new Neo4jSettings(arguments);
        var neo4j = new DatabaseManagementServiceBuilder(arguments.home())
                .setConfig(settings.exposure())
                .setConfig(settings.sizes())
                .setConfig(settings.deadlines())
                .setConfig(settings.stopping())
                .setConfig(settings.logging())
                .build();
        var instance = new Neo4jInstance(neo4j);
        try {
            instance.checkDatabases();
            instance.setPassword(new PasswordFile(arguments.dataFolder()));
            return instance;
        } catch (IOException | RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    int boltPort() {
        return internals()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** Neo4j starts even when one of its databases does not; without this check every query would wait in vain. */
    private void checkDatabases() {
        DatabaseStateService states = internals().resolveDependency(DatabaseStateService.class);
        for (NamedDatabaseId database : states.stateOfAllDatabases().keySet()) {
            states.causeOfFailure(database).ifPresent(cause -> {
                throw new IllegalStateException("The database " + database.name() + " did not start", cause);
            });
        }
    }

    private DependencyResolver internals() {
        return ((GraphDatabaseAPI) neo4j.database(SYSTEM)).getDependencyResolver();
    }

    /** The file is written last: without it the next start sets a new password, so the two never differ. */
    private void setPassword(PasswordFile file) throws IOException {
        if (file.isWritten()) {
            return;
        }
        String password = PasswordFile.random();
        neo4j.database(SYSTEM).executeTransactionally(SET_PASSWORD, Map.of("password", password));
        file.write(password);
    }

    @Override
    public void close() {
        neo4j.shutdown();
    }
}
