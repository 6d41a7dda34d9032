package se.samverkansgraf.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error of every request a code and the request's id, those that GraphQL itself makes included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ErrorExtensions implements WebGraphQlInterceptor {

    static final String CODE = "code";
    static final String ARGUMENT = "argument";
    static final String REQUEST_ID = "requestId";
    private static final int LONGEST_MESSAGE = 500;
    /** What GraphQL's parser says, in each of its languages, when there are too many tokens. */
    private static final String PARSER_LIMIT = "denial of service";

    private static final Map<ErrorClassification, ErrorCode> CODES = Map.of(
            ErrorType.InvalidSyntax, ErrorCode.SYNTAX,
            ErrorType.ValidationError, ErrorCode.VALIDATION,
            ErrorType.OperationNotSupported, ErrorCode.VALIDATION,
            ErrorType.ExecutionAborted, ErrorCode.LIMIT_EXCEEDED);

    /** Classifications that GraphQL tells by nothing but their names. */
    private static final Map<String, ErrorCode> CODES_BY_NAME = Map.of(
            "IntrospectionDisabled", ErrorCode.OPERATION_NOT_ALLOWED,
            "BadFaithIntrospection", ErrorCode.LIMIT_EXCEEDED);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String requestId = RequestId.in(request.getAttributes());
        var execution = ExecutionId.from(requestId);
        request.configureExecutionInput(
                (input, builder) -> builder.executionId(execution).build());
        return chain.next(request).map(response -> extended(response, requestId));
    }

    private static WebGraphQlResponse extended(WebGraphQlResponse response, String requestId) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        return response.transform(builder -> builder.errors(
                errors.stream().map(error -> extended(error, requestId)).toList()));
    }

    private static GraphQLError extended(GraphQLError error, String requestId) {
        Map<String, Object> extensions =
                error.getExtensions() == null ? new HashMap<>() : new HashMap<>(error.getExtensions());
        extensions.putIfAbsent(CODE, codeOf(error).name());
        extensions.put(REQUEST_ID, requestId);
        var classification = classificationOf(error);
        String message = error.getMessage();
        if (classification == ErrorType.ValidationError) {
            ValidationWords.argument(message)
                    .ifPresent(argument -> extensions.putIfAbsent(ARGUMENT, bounded(argument)));
            message = ValidationWords.plain(message);
        }
        return GraphQLError.newError()
                .message("%s", bounded(message))
                .errorType(classification)
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(extensions)
                .build();
    }

    /** What repeats something that a client sent is no longer than one can read. */
    private static String bounded(String told) {
        return told.length() <= LONGEST_MESSAGE ? told : told.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static ErrorClassification classificationOf(GraphQLError error) {
        var classification = error.getErrorType();
        var named = codeNamed(classification);
        return named != null ? named.classification() : classification;
    }

    private static ErrorCode codeOf(GraphQLError error) {
        var classification = error.getErrorType();
        var named = codeNamed(classification);
        if (named != null) {
            return named;
        }
        return classification == ErrorType.InvalidSyntax && isLimit(error.getMessage())
                ? ErrorCode.LIMIT_EXCEEDED
                : CODES.getOrDefault(classification, ErrorCode.INTERNAL);
    }

    /** The code of what is told by a name, or by nothing at all; null where the classification itself tells. */
    private static @Nullable ErrorCode codeNamed(@Nullable ErrorClassification classification) {
        return classification == null ? ErrorCode.INTERNAL : CODES_BY_NAME.get(classification.toString());
    }

    private static boolean isLimit(String message) {
        return message.toLowerCase(Locale.ROOT).replace('-', ' ').contains(PARSER_LIMIT);
    }
}
