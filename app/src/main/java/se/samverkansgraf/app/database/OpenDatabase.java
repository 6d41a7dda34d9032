package se.samverkansgraf.app.database;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import se.samverkansgraf.app.database.DatabaseAddress.Login;
import se.samverkansgraf.app.database.DatabaseAddress.Server;
import se.samverkansgraf.embedded.RunningNeo4j;

/** A database that answers. Closing it closes the driver, and stops the server where this command started it. */
public final class OpenDatabase implements AutoCloseable {

    private final Driver driver;
    private final Server server;
    private final String address;
    private final @Nullable RunningNeo4j started;

    OpenDatabase(Driver driver, Server server, String address, @Nullable RunningNeo4j started) {
        this.driver = driver;
        this.server = server;
        this.address = address;
        this.started = started;
    }

    public Driver driver() {
        return driver;
    }

    /** The database's name within its server. */
    public String database() {
        return server.database();
    }

    /** Where a driver finds it. */
    public URI uri() {
        return server.uri();
    }

    /** Who asks, or null where it asks for nobody. */
    public @Nullable Login login() {
        return server.login();
    }

    /** Where it is, for people: an address, or the embedded one's folder. Holds no secret. */
    public String address() {
        return address;
    }

    /** Ends in good order even where the thread was interrupted, which is how a busy command is told to stop. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        driver.close();
        if (started != null) {
            started.close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
