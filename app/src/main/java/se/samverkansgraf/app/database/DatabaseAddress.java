package se.samverkansgraf.app.database;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.embedded.MemorySizes;

/** Which database is meant. */
public sealed interface DatabaseAddress {

    /** The database's name within its server. */
    String database();

    /**
     * A Neo4j that somebody else runs.
     *
     * @param uri its address, without user or password
     * @param database the name within the server
     * @param login who asks, or null where the server asks for nobody
     */
    record Server(URI uri, String database, @Nullable Login login) implements DatabaseAddress {}

    /**
     * A user of a server.
     *
     * @param user the name
     * @param password the secret; not part of {@link #toString()}
     */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * The embedded Neo4j.
     *
     * @param dataFolder holds its store; made when missing
     * @param memory what its process may use
     */
    record Embedded(Path dataFolder, MemorySizes memory) implements DatabaseAddress {
        @Override
        public String database() {
            return DEFAULT_DATABASE;
        }
    }

    /** The name of the database that every server has from the start. */
    String DEFAULT_DATABASE = "neo4j";
}
