package se.samverkansgraf.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class AnswerHandlerTests {

    private final AnswerHandler handler =
            new AnswerHandler(WebGraphQlHandler.builder(request -> Mono.never()).build(), new JsonMapper());

    @ParameterizedTest
    @CsvSource(textBlock = """
            TIMEOUT,              504
            DATABASE_UNAVAILABLE, 503
            INTERNAL,             500
            OPERATION_NOT_ALLOWED, 403
            SYNTAX,               400
            VALIDATION,           400
            LIMIT_EXCEEDED,       400
            PERSISTED_QUERY_NOT_FOUND, 400
            """)
    void anAnswerWithoutDataTellsWhoseFaultItIs(String code, int status) {
        var answer = error(code).build();

        assertThat(statusOf(answer, MediaType.APPLICATION_GRAPHQL_RESPONSE)).isEqualTo(status);
        assertThat(statusOf(answer, MediaType.APPLICATION_JSON)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"TIMEOUT", "DATABASE_UNAVAILABLE", "INVALID_ARGUMENT"})
    void anAnswerThatWasBegunIsOneEvenIfItHoldsNothing(String code) {
        var answer = error(code).data(null).build();

        assertThat(statusOf(answer, MediaType.APPLICATION_GRAPHQL_RESPONSE)).isEqualTo(200);
        assertThat(statusOf(answer, MediaType.APPLICATION_JSON)).isEqualTo(200);
    }

    private int statusOf(ExecutionResult answer, MediaType mediaType) {
        var input = ExecutionInput.newExecutionInput("{ a }").build();
        return handler.selectResponseStatus(
                        new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, answer)), mediaType)
                .value();
    }

    private static ExecutionResult.Builder<?> error(String code) {
        return ExecutionResult.newExecutionResult()
                .addError(GraphQLError.newError()
                        .message("no")
                        .extensions(Map.of("code", code))
                        .build());
    }
}
