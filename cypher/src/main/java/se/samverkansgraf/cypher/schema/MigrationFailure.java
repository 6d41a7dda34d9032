package se.samverkansgraf.cypher.schema;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import se.samverkansgraf.cypher.schema.SchemaException.Reason;

/** Says in the operator's words why a migration failed. */
final class MigrationFailure {

    private MigrationFailure() {}

    /** What to throw for a failed migration: what it means, or the database's own complaint when it is another. */
    static RuntimeException translated(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Neo4jException)) {
            cause = cause.getCause();
        }
        return cause instanceof Neo4jException complaint
                ? translated(complaint)
                : new SchemaException(
                        Reason.FOREIGN_MIGRATIONS,
                        "the database's migrations are not those of this version: use the version that made it, or an "
                                + "empty database (" + failure.getMessage() + ")",
                        failure);
    }

    private static RuntimeException translated(Neo4jException complaint) {
        var code = complaint.code();
        if (code.contains("ReadOnly") || complaint instanceof SecurityException && code.contains("Forbidden")) {
            return new SchemaException(
                    Reason.READ_ONLY,
                    "the database is read-only for this user: grant it the right to write and to create constraints",
                    complaint);
        }
        if (code.contains("ConstraintCreationFailed") || code.contains("ConstraintValidationFailed")) {
            return new SchemaException(
                    Reason.KEYS_MISSING,
                    "the database holds nodes that share a key: use an empty database, or remove the duplicates ("
                            + complaint.getMessage() + ")",
                    complaint);
        }
        return complaint;
    }
}
