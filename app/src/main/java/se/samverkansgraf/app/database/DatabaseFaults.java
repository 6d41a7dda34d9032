package se.samverkansgraf.app.database;

import java.util.Optional;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.cypher.schema.SchemaException;
import se.samverkansgraf.embedded.EmbeddedNeo4jException;

/** Says in one line why a database cannot be used, and what to do. */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /** What to tell of a fault that a command met, or nothing where it does not come from the database. */
    public static Optional<ProgramException> tell(Throwable fault) {
        if (fault instanceof EmbeddedNeo4jException embedded) {
            return Optional.of(unreachable(embedded.getMessage(), embedded));
        }
        if (fault instanceof SchemaException schema) {
            return Optional.of(unreachable(schema.getMessage(), schema));
        }
        if (fault instanceof Neo4jException complaint) {
            return Optional.of(unreachable(wording(complaint), complaint));
        }
        return Optional.empty();
    }

    static ProgramException unreachable(String message, Throwable cause) {
        return new ProgramException(ExitCode.DATABASE_UNREACHABLE, message, cause);
    }

    /** The complaint in the user's words; the driver's own messages never hold the password. */
    static String wording(Neo4jException complaint) {
        if (complaint instanceof AuthenticationException) {
            return "it refuses this user or password; see --neo4j-user and --neo4j-password-file";
        }
        if (complaint instanceof SecurityException) {
            return "it refuses the connection (" + complaint.getMessage() + ")";
        }
        if (complaint instanceof ServiceUnavailableException) {
            return complaint.getMessage();
        }
        return "the database says: " + complaint.getMessage();
    }
}
