package se.samverkansgraf.api.error;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/** An argument whose value cannot be meant. */
public final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String argument;

    /**
     * A value that cannot be meant.
     *
     * @param argument the argument's path in the field, such as {@code filter.municipality}
     * @param message what is wrong with it and what is wanted, for the client
     */
    public InvalidArgument(String argument, String message) {
        this(ErrorCode.INVALID_ARGUMENT, argument, message);
    }

    /**
     * A value that cannot be meant, for a reason that has a code of its own.
     *
     * @param code what a client may do about it
     * @param argument the argument's path in the field
     * @param message what is wrong with it and what is wanted, for the client
     */
    public InvalidArgument(ErrorCode code, String argument, String message) {
        super(argument + ": " + message);
        this.code = code;
        this.argument = argument;
    }

    /** What a client may do about it. */
    public ErrorCode code() {
        return code;
    }

    /** The argument's path in the field. */
    public String argument() {
        return argument;
    }

    /**
     * The same where the whole request is refused for it.
     *
     * @param place where the field stands in the document
     */
    public AbortExecutionException refusal(SourceLocation place) {
        return new AbortExecutionException(List.of(GraphQLError.newError()
                .message("%s", getMessage())
                .errorType(code.classification())
                .location(place)
                .extensions(Map.of(ErrorExtensions.CODE, code.name(), ErrorExtensions.ARGUMENT, argument))
                .build()));
    }
}
