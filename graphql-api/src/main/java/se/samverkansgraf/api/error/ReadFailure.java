package se.samverkansgraf.api.error;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** The graph could not be read. */
public final class ReadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String TOO_LONG = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final ErrorCode code;

    private ReadFailure(ErrorCode code, String statement, String what, @Nullable Throwable cause) {
        super("reading %s failed: %s".formatted(statement, what), cause);
        this.code = code;
    }

    /**
     * The failure of a statement.
     *
     * @param statement the statement's name, for the log
     * @param cause what the driver said
     */
    public static ReadFailure of(String statement, Throwable cause) {
        return new ReadFailure(codeOf(cause), statement, String.valueOf(cause.getMessage()), cause);
    }

    /** The statement took longer than anybody waits, while the database answered others. */
    public static ReadFailure tooSlow(String statement, Duration patience, Throwable cause) {
        return new ReadFailure(ErrorCode.TIMEOUT, statement, "no answer within " + seconds(patience), cause);
    }

    /** The database answered nothing for as long as anybody waits. */
    public static ReadFailure silent(String statement, Duration patience, Throwable cause) {
        String what = "the database has been silent for " + seconds(patience);
        return new ReadFailure(ErrorCode.DATABASE_UNAVAILABLE, statement, what, cause);
    }

    /** The database has just been found out of reach, so it was not asked. */
    public static ReadFailure notTried(String statement) {
        return new ReadFailure(ErrorCode.DATABASE_UNAVAILABLE, statement, "the database was silent just now", null);
    }

    private static ErrorCode codeOf(Throwable cause) {
        if (cause instanceof Neo4jException failure && failure.code().startsWith(TOO_LONG)) {
            return ErrorCode.TIMEOUT;
        }
        boolean faultOfOurs = cause instanceof ClientException && !(cause instanceof SecurityException);
        return cause instanceof Neo4jException && !faultOfOurs ? ErrorCode.DATABASE_UNAVAILABLE : ErrorCode.INTERNAL;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
    }

    /** False where the database was known to be out of reach, which is told once and not for each request. */
    public boolean wasTried() {
        return getCause() != null;
    }

    /** What a client may do about it. */
    public ErrorCode code() {
        return code;
    }
}
