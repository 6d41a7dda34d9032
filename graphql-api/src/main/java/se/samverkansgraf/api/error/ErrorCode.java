package se.samverkansgraf.api.error;

import org.springframework.graphql.execution.ErrorType;

/** What a client may do about an error: the value of {@code extensions.code}. */
public enum ErrorCode {
    /** The document is no GraphQL: correct it. */
    SYNTAX(ErrorType.BAD_REQUEST),
    /** The document does not fit the schema: correct it. */
    VALIDATION(ErrorType.BAD_REQUEST),
    /** An argument's value cannot be meant: correct it. {@code extensions.argument} names it. */
    INVALID_ARGUMENT(ErrorType.BAD_REQUEST),
    /** The request asks for too much: ask for less. */
    LIMIT_EXCEEDED(ErrorType.BAD_REQUEST),
    /** The answer took too long: ask for less, or again later. */
    TIMEOUT(ErrorType.INTERNAL_ERROR),
    /** The database is out of reach: ask again later. */
    DATABASE_UNAVAILABLE(ErrorType.INTERNAL_ERROR),
    /** A fault of the program: report it with the request's id. */
    INTERNAL(ErrorType.INTERNAL_ERROR);

    private final ErrorType classification;

    ErrorCode(ErrorType classification) {
        this.classification = classification;
    }

    /** The classification that spring-graphql's clients know. */
    public ErrorType classification() {
        return classification;
    }
}
