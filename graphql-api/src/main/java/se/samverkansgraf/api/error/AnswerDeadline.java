package se.samverkansgraf.api.error;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers with an error when an answer takes too long as a whole, however many statements it needs, and has what is
 * still being put together for it given up.
 */
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
        var answering = new Answering();
        request.configureExecutionInput((input, builder) -> answering.begin(input));
        return Mono.defer(() -> {
            var alarm = Schedulers.parallel().schedule(answering::giveUp, longest.toMillis(), TimeUnit.MILLISECONDS);
            return chain.next(request)
                    .map(response -> answering.isGivenUp() ? tooLate(request, answering) : response)
                    .timeout(longest, Mono.fromSupplier(() -> tooLate(request, answering)))
                    .doFinally(end -> alarm.dispose());
        });
    }

    /** As GraphQL has it, {@code data} is null where the answer was begun, and missing where it was not. */
    private static WebGraphQlResponse tooLate(WebGraphQlRequest request, Answering answering) {
        var error = GraphQLError.newError()
                .message(ErrorCode.TIMEOUT.message())
                .errorType(ErrorCode.TIMEOUT.classification())
                .extensions(Map.of(ErrorExtensions.CODE, ErrorCode.TIMEOUT.name()))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error);
        if (answering.isBegun()) {
            result.data(null);
        }
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result.build()));
    }

    /** An answer that is put together. Its thread cannot be called away; it looks whether it is given up. */
    private static final class Answering {

        private @Nullable ExecutionInput input;
        private boolean isGivenUp;

        synchronized ExecutionInput begin(ExecutionInput asked) {
            input = asked;
            if (isGivenUp) {
                asked.cancel();
            }
            return asked;
        }

        synchronized void giveUp() {
            isGivenUp = true;
            if (input != null) {
                input.cancel();
            }
        }

        synchronized boolean isBegun() {
            return input != null;
        }

        synchronized boolean isGivenUp() {
            return isGivenUp;
        }
    }
}
