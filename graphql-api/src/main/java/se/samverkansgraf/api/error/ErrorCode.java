package se.samverkansgraf.api.error;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/** What a client may do about an error: the value of {@code extensions.code}. */
public enum ErrorCode {
    /** The request is none that this service answers: the HTTP status tells why. */
    BAD_REQUEST(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "The request is none that this service answers."),
    /** The document is no GraphQL: correct it. */
    SYNTAX(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "The document is no GraphQL."),
    /** The document does not fit the schema: correct it. */
    VALIDATION(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "The document does not fit the schema."),
    /** An argument's value cannot be meant: correct it. {@code extensions.argument} names it. */
    INVALID_ARGUMENT(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "An argument cannot be meant."),
    /** The data are not those that the question is held to: ask for the current version, or do without. */
    DATASET_CHANGED(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "The data have changed."),
    /** The request asks for too much: ask for less. */
    LIMIT_EXCEEDED(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "The request asks for too much."),
    /** The hash names no operation that is known here: send the text with it, once. */
    PERSISTED_QUERY_NOT_FOUND(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST, "PersistedQueryNotFound"),
    /** The service answers a list of operations, and this is none of them. */
    OPERATION_NOT_ALLOWED(
            ErrorType.FORBIDDEN, HttpStatus.FORBIDDEN, "The operation is not on the list of this service."),
    /** The answer took too long: ask for less, or again later. */
    TIMEOUT(
            ErrorType.INTERNAL_ERROR,
            HttpStatus.GATEWAY_TIMEOUT,
            "The answer took too long. Ask for less, or again later."),
    /** The database is out of reach: ask again later. */
    DATABASE_UNAVAILABLE(
            ErrorType.INTERNAL_ERROR, HttpStatus.SERVICE_UNAVAILABLE, "The database is out of reach. Ask again later."),
    /** A fault of the program: report it with the request's id. */
    INTERNAL(
            ErrorType.INTERNAL_ERROR,
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here. Report the request's id.");

    private final ErrorType classification;
    private final HttpStatus status;
    private final String message;

    ErrorCode(ErrorType classification, HttpStatus status, String message) {
        this.classification = classification;
        this.status = status;
        this.message = message;
    }

    /** The classification that spring-graphql's clients know. */
    public ErrorType classification() {
        return classification;
    }

    /** The HTTP status of an answer that is nothing but this error. */
    public HttpStatus status() {
        return status;
    }

    /** What is said where nothing more exact is known. */
    public String message() {
        return message;
    }

    /** The code of the first of an answer's errors, {@link #INTERNAL} where it has none. */
    public static ErrorCode ofFirst(List<ResponseError> errors) {
        return errors.stream()
                .map(each -> String.valueOf(each.getExtensions().get(ErrorExtensions.CODE)))
                .flatMap(name -> Stream.of(values()).filter(code -> code.name().equals(name)))
                .findFirst()
                .orElse(INTERNAL);
    }
}
