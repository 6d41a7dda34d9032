package se.samverkansgraf.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

class AnswerDeadlineTests {

    private static final int NUMBERS = 5_000;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void whatIsPutTogetherTooLongIsGivenUp() {
        var response = answerWithin(Duration.ofMillis(200));

        assertThat(response.getErrors())
                .extracting(each -> String.valueOf(each.getExtensions().get("code")))
                .containsExactly("TIMEOUT");
        assertThat(response.getExecutionResult().isDataPresent()).isTrue();
        assertThat(response.<Object>getData()).isNull();
        assertThat(read.get()).isLessThan(NUMBERS);
    }

    @Test
    void whatIsThereInTimeIsAnswered() {
        var response = answerWithin(Duration.ofMinutes(5));

        assertThat(response.getErrors()).isEmpty();
        assertThat(read.get()).isEqualTo(NUMBERS);
    }

    @Test
    void whatIsNotEvenBegunInTimeHasNoData() {
        var handler = WebGraphQlHandler.builder(request -> Mono.never())
                .interceptor(new AnswerDeadline(Duration.ofMillis(1)))
                .build();
        var response = handler.handleRequest(request()).blockOptional().orElseThrow();

        assertThat(response.getErrors()).hasSize(1);
        assertThat(response.getExecutionResult().isDataPresent()).isFalse();
    }

    private WebGraphQlResponse answerWithin(Duration longest) {
        var handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(
                        GraphQlSource.builder(slowNumbers()).build()))
                .interceptor(new AnswerDeadline(longest))
                .build();
        return handler.handleRequest(request()).blockOptional().orElseThrow();
    }

    private static WebGraphQlRequest request() {
        return new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                InetSocketAddress.createUnresolved("localhost", 80),
                Map.of(),
                Map.of("query", "{ numbers { value } }"),
                "1",
                Locale.ENGLISH);
    }

    /** A schema whose numbers are read one after the other, each in a millisecond. */
    private GraphQLSchema slowNumbers() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("numbers", environment -> numbers()))
                .type(
                        "Number",
                        type -> type.dataFetcher("value", environment -> {
                            Thread.sleep(1);
                            return read.incrementAndGet();
                        }))
                .build();
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { numbers: [Number!]! } type Number { value: Int! }"),
                        wiring);
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, NUMBERS).boxed().toList();
    }
}
