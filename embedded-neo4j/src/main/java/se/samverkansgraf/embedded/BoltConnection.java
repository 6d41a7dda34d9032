package se.samverkansgraf.embedded;

import java.net.URI;
import java.util.Objects;

/**
 * How to reach a Neo4j.
 *
 * @param uri address for a driver, such as {@code bolt://127.0.0.1:7687}
 * @param user name to log in with
 * @param password secret to log in with; not part of {@link #toString()}
 */
public record BoltConnection(URI uri, String user, String password) {

    public BoltConnection {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return user + "@" + uri;
    }
}
