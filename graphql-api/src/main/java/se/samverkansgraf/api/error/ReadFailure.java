package se.samverkansgraf.api.error;

import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** The graph could not be read. */
public final class ReadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String TOO_LONG = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final ErrorCode code;

    private ReadFailure(ErrorCode code, String statement, Throwable cause) {
        super("reading %s failed: %s".formatted(statement, cause.getMessage()), cause);
        this.code = code;
    }

    /**
     * The failure of a statement.
     *
     * @param statement the statement's name, for the log
     * @param cause what the driver said
     */
    public static ReadFailure of(String statement, Throwable cause) {
        return new ReadFailure(codeOf(cause), statement, cause);
    }

    private static ErrorCode codeOf(Throwable cause) {
        if (cause instanceof TimeoutException
                || cause instanceof Neo4jException failure && failure.code().startsWith(TOO_LONG)) {
            return ErrorCode.TIMEOUT;
        }
        boolean faultOfOurs = cause instanceof ClientException && !(cause instanceof SecurityException);
        return cause instanceof Neo4jException && !faultOfOurs ? ErrorCode.DATABASE_UNAVAILABLE : ErrorCode.INTERNAL;
    }

    /** What a client may do about it. */
    public ErrorCode code() {
        return code;
    }
}
