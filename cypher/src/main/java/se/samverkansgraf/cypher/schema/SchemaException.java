package se.samverkansgraf.cypher.schema;

import org.jspecify.annotations.Nullable;

/** A database that cannot be used as it is; the message is one line and names the way out. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be used, and so what the operator may do. */
    public enum Reason {
        /** Upgrade the server. */
        SERVER_TOO_OLD,
        /** Give the user the right to write, or name the database's writable member. */
        READ_ONLY,
        /** Remove the duplicate nodes, or use an empty database. */
        KEYS_MISSING,
        /** Drop the failed index and start again. */
        INDEX_NOT_ONLINE,
        /** The applied migrations are not those of this program: use the version that made the graph, or a new one. */
        FOREIGN_MIGRATIONS
    }

    private final Reason reason;

    SchemaException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it cannot be used. */
    public Reason reason() {
        return reason;
    }
}
