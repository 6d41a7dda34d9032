package se.samverkansgraf.embedded;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * A Neo4j that this process started. It ends with {@link #close()}, and by itself soon after this process has ended,
 * however that came about.
 */
public final class RunningNeo4j implements AutoCloseable {

    private static final long SECONDS_TO_STOP = 60;

    private final Process process;
    private final BoltConnection connection;

    RunningNeo4j(Process process, BoltConnection connection) {
        this.process = process;
        this.connection = connection;
    }

    public BoltConnection connection() {
        return connection;
    }

    public URI boltUri() {
        return connection.uri();
    }

    public String user() {
        return connection.user();
    }

    public String password() {
        return connection.password();
    }

    /** The id of the database's process. */
    public long pid() {
        return process.pid();
    }

    /** Whether the database's process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Closes it when this JVM ends, on Ctrl-C and SIGTERM too, and keeps the JVM until it has stopped. For a program
     * that has no orderly end of its own: one that has closes it last, after everything that uses it.
     */
    public RunningNeo4j closedAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "embedded-neo4j-close"));
        return this;
    }

    /** Stops the database and waits for its end; does nothing when it has ended already. */
    @Override
    public void close() {
        ServerProcess.end(process, SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
