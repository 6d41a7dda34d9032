package se.samverkansgraf.cypher.schema;

/**
 * The schema that a database has.
 *
 * @param version the number of the last migration applied, such as {@code 0003}
 * @param server the database's own version, such as {@code 5.26.30}
 * @param edition {@code community} or {@code enterprise}
 * @param change whether anything had to be done
 */
public record SchemaState(String version, String server, String edition, Change change) {

    /** What bringing the schema up to date did. */
    public enum Change {
        /** Every migration had been applied before. */
        NONE,
        /** At least one migration was applied now. */
        MIGRATED
    }
}
