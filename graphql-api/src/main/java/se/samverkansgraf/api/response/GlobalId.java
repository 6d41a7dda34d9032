package se.samverkansgraf.api.response;

import java.util.Optional;

/**
 * The id of a node among all nodes: the name of its type, a colon and its key. Opaque to clients.
 *
 * @param type the name of a type of the schema
 * @param key the node's key in the graph
 */
public record GlobalId(String type, String key) {

    private static final char BETWEEN = ':';

    /** The id written, if it is one. */
    public static Optional<GlobalId> parse(String written) {
        int at = written.indexOf(BETWEEN);
        return at > 0 && at < written.length() - 1
                ? Optional.of(new GlobalId(written.substring(0, at), written.substring(at + 1)))
                : Optional.empty();
    }

    static String of(Class<?> view, String key) {
        return new GlobalId(view.getSimpleName(), key).toString();
    }

    @Override
    public String toString() {
        return type + BETWEEN + key;
    }
}
