package se.samverkansgraf.app.database;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import se.samverkansgraf.app.database.DatabaseAddress.Embedded;
import se.samverkansgraf.app.database.DatabaseAddress.Login;
import se.samverkansgraf.app.database.DatabaseAddress.Server;
import se.samverkansgraf.app.log.LogLines;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jException;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.RunningNeo4j;
import se.samverkansgraf.embedded.StartFailure;

/** Opens the database that a command works on. */
public final class DatabaseConnector {

    private static final Duration LONGEST_WAIT_FOR_OTHERS_START = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 200;
    private static final int CONNECT_SECONDS = 5;

    private DatabaseConnector() {}

    /**
     * Opens a database for a command that does one thing: an embedded one that another process runs is shared with it.
     *
     * @throws ProgramException if it cannot be reached, with a line for the user
     */
    public static OpenDatabase share(DatabaseAddress address) {
        return address instanceof Embedded embedded ? sharedOrStarted(embedded) : connect((Server) address);
    }

    /**
     * Opens a database as {@link #share} does, for a command that makes no sense without a graph: an embedded one must
     * be there already.
     *
     * @throws ProgramException if it cannot be reached, or its folder does not exist
     */
    public static OpenDatabase shareExisting(DatabaseAddress address) {
        if (address instanceof Embedded embedded && !Files.isDirectory(embedded.dataFolder())) {
            throw new ProgramException(
                    ExitCode.DATABASE_UNREACHABLE,
                    "there is no graph in " + embedded.dataFolder() + " yet; import documents, or name its folder with "
                            + "--data");
        }
        return share(address);
    }

    /**
     * Opens a database for a command that goes on serving, and so must not lose it when another process ends.
     *
     * @throws ProgramException if it cannot be reached, or another process runs it
     */
    public static OpenDatabase own(DatabaseAddress address) {
        return address instanceof Embedded embedded ? started(embedded) : connect((Server) address);
    }

    private static OpenDatabase sharedOrStarted(Embedded embedded) {
        Optional<OpenDatabase> running = shared(embedded);
        if (running.isPresent()) {
            return running.get();
        }
        try {
            return open(embedded, EmbeddedNeo4j.start(settings(embedded)).closedAtExit());
        } catch (EmbeddedNeo4jException fault) {
            return startedMeanwhile(embedded, fault);
        }
    }

    private static OpenDatabase startedMeanwhile(Embedded embedded, EmbeddedNeo4jException fault) {
        long until = System.nanoTime() + LONGEST_WAIT_FOR_OTHERS_START.toNanos();
        Optional<OpenDatabase> running = Optional.empty();
        while (fault.failure() == StartFailure.FOLDER_IN_USE && running.isEmpty() && System.nanoTime() < until) {
            pause();
            running = shared(embedded);
        }
        return running.orElseThrow(() -> DatabaseFaults.unreachable(fault.getMessage(), fault));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<OpenDatabase> shared(Embedded embedded) {
        return EmbeddedNeo4j.findRunning(embedded.dataFolder()).map(bolt -> {
            Server server = server(bolt, embedded);
            String address = "embedded Neo4j in " + embedded.dataFolder() + ", run by another process";
            return new OpenDatabase(driver(server), server, address, null);
        });
    }

    private static OpenDatabase started(Embedded embedded) {
        try {
            return open(embedded, EmbeddedNeo4j.start(settings(embedded)));
        } catch (EmbeddedNeo4jException fault) {
            throw DatabaseFaults.unreachable(fault.getMessage(), fault);
        }
    }

    private static OpenDatabase open(Embedded embedded, RunningNeo4j neo4j) {
        Server server = server(neo4j.connection(), embedded);
        return new OpenDatabase(driver(server), server, "embedded Neo4j in " + embedded.dataFolder(), neo4j);
    }

    private static Server server(BoltConnection bolt, Embedded embedded) {
        return new Server(bolt.uri(), embedded.database(), new Login(bolt.user(), bolt.password()));
    }

    private static EmbeddedNeo4jSettings settings(Embedded embedded) {
        return EmbeddedNeo4jSettings.in(embedded.dataFolder()).withMemory(embedded.memory());
    }

    private static OpenDatabase connect(Server server) {
        Driver driver = driver(server);
        try {
            driver.verifyConnectivity();
            return new OpenDatabase(driver, server, server.uri().toString(), null);
        } catch (Neo4jException complaint) {
            driver.close();
            throw DatabaseFaults.unreachable(
                    "cannot use the Neo4j at " + server.uri() + ": " + DatabaseFaults.wording(complaint), complaint);
        }
    }

    private static AuthToken token(@Nullable Login login) {
        return login == null ? AuthTokens.none() : AuthTokens.basic(login.user(), login.password());
    }

    private static Driver driver(Server server) {
        LogLines.takeInJavaLogging();
        Config config = Config.builder()
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withUserAgent("samverkan")
                .build();
        return GraphDatabase.driver(server.uri(), token(server.login()), config);
    }
}
