package se.samverkansgraf.app.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import se.samverkansgraf.embedded.RunningNeo4j;

/** A database that answers. Closing it closes the driver, and stops the server where this command started it. */
public final class OpenDatabase implements AutoCloseable {

    private final Driver driver;
    private final String database;
    private final String address;
    private final @Nullable RunningNeo4j started;

    OpenDatabase(Driver driver, String database, String address, @Nullable RunningNeo4j started) {
        this.driver = driver;
        this.database = database;
        this.address = address;
        this.started = started;
    }

    public Driver driver() {
        return driver;
    }

    /** The database's name within its server. */
    public String database() {
        return database;
    }

    /** Where it is, for people: an address, or the embedded one's folder. Holds no secret. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        driver.close();
        if (started != null) {
            started.close();
        }
    }
}
