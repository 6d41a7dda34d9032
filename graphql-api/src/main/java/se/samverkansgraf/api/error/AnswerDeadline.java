package se.samverkansgraf.api.error;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Answers with an error when an answer takes too long as a whole, however many statements it needs. */
public final class AnswerDeadline implements WebGraphQlInterceptor, Ordered {

    private final Duration longest;

    /**
     * A deadline.
     *
     * @param longest how long an answer may take
     */
    public AnswerDeadline(Duration longest) {
        this.longest = longest;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).timeout(longest, Mono.fromSupplier(() -> tooLate(request)));
    }

    private static WebGraphQlResponse tooLate(WebGraphQlRequest request) {
        var error = GraphQLError.newError()
                .message(ErrorCode.TIMEOUT.message())
                .errorType(ErrorCode.TIMEOUT.classification())
                .extensions(Map.of(ErrorExtensions.CODE, ErrorCode.TIMEOUT.name()))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
