package se.samverkansgraf.embedded;

/** The embedded Neo4j did not start. The message is one line for the user: what is wrong and what to do. */
public final class EmbeddedNeo4jException extends RuntimeException {

    private final StartFailure failure;

    EmbeddedNeo4jException(StartFailure failure, String message) {
        super(message);
        this.failure = failure;
    }

    EmbeddedNeo4jException(StartFailure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    /** What kind of failure it is. */
    public StartFailure failure() {
        return failure;
    }
}
