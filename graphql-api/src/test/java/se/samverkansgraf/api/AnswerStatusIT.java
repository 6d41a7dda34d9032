package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.api.WrittenOperation.encoded;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Which status an answer has, and that whatever is refused is told in one shape, under the request's id. */
@ExtendWith(RunningApi.Extension.class)
class AnswerStatusIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = "{\"query\": \"{ dataset { agreements } }\"}";

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { dataset { agreements }                           | 400 | SYNTAX
            { nothing }                                        | 400 | VALIDATION
            query A { __typename } query B { __typename }      | 400 | VALIDATION
            query($x: Int!) { agreements(first: $x) { totalCount } } | 400 | VALIDATION
            { agreement(id: "nonsense") { title } }            | 200 | INVALID_ARGUMENT
            { agreements(first: 101) { totalCount } }          | 400 | INVALID_ARGUMENT
            { agreements(first: -1) { totalCount } }           | 200 | INVALID_ARGUMENT
            """)
    void tellsInItsOwnMediaTypeWhetherAQuestionWasAnswered(String query, int status, String code) {
        var answer = post("application/graphql-response+json", query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/graphql-response+json");
        assertThat(codeIn(answer)).isEqualTo(code);
        assertThat(JSON.readTree(answer.body()).has("data")).isEqualTo(status == 200);
        assertThat(post("application/json", query).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "no JSON",
                        415,
                        request("/graphql").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}"))),
                Arguments.of(
                        "a form",
                        415,
                        request("/graphql")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("query={a}"))),
                Arguments.of("no media type", 415, request("/graphql").POST(BodyPublishers.ofString(QUESTION))),
                Arguments.of("a picture wanted", 406, json(QUESTION).header("Accept", "image/png")),
                Arguments.of("events wanted", 406, json(QUESTION).header("Accept", "text/event-stream")),
                Arguments.of("nothing that can be told", 406, get("query={a}").header("Accept", "a/b/c")),
                Arguments.of(
                        "nothing that can be told, by POST", 406, json(QUESTION).header("Accept", "a/b/c")),
                Arguments.of(
                        "a method that nobody knows", 405, request("/graphql").method("BREW", BodyPublishers.noBody())),
                Arguments.of("a browser", 400, get("nothing=").header("Accept", "text/html")),
                Arguments.of(
                        "a browser that wants a table",
                        405,
                        request("/export/targets.csv").DELETE().header("Accept", "text/html")),
                Arguments.of("another method", 405, request("/graphql").DELETE()),
                Arguments.of(
                        "another method for a table",
                        405,
                        request("/export/targets.csv").DELETE()),
                Arguments.of("no object of variables", 400, get("query={a}&variables=nonsense")),
                Arguments.of("a list of variables", 400, get("query={a}&variables=" + encoded("[1]"))),
                Arguments.of("no question", 400, get("variables=")),
                Arguments.of("two questions", 400, get("query={a}&query={b}")),
                Arguments.of("a body too large", 413, json("\"" + "x".repeat(300_000) + "\"")),
                Arguments.of("an unknown address", 404, request("/nothing").GET()),
                Arguments.of("the address of errors", 404, request("/error").GET()),
                Arguments.of("a question to it", 404, request("/error").POST(BodyPublishers.ofString(QUESTION))),
                Arguments.of(
                        "an unknown table", 404, request("/export/promises.csv").GET()),
                Arguments.of(
                        "an unknown format", 404, request("/export/targets.pdf").GET()),
                Arguments.of(
                        "an unknown parameter",
                        400,
                        request("/export/targets.csv?colour=red").GET()),
                Arguments.of(
                        "an unknown code",
                        400,
                        request("/export/targets.csv?county=99").GET()),
                Arguments.of("an unknown field", 200, json("{\"query\": \"{ nothing }\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whateverIsRefusedIsToldInOneShape(String refusal, int status, HttpRequest.Builder request) {
        var answer = api.send(request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
        assertThat(error.get("message").asString()).isNotBlank();
        assertThat(error.at("/extensions").propertyNames()).contains("code", "classification", "requestId");
        assertThat(answer.headers().allValues("X-Request-Id"))
                .containsExactly(error.at("/extensions/requestId").asString());
        assertThat(answer.body()).doesNotContain("Exception", "timestamp", "springframework");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query={a}&variables=nonsense     | variables
            query={a}&variables=[1]          | variables
            query={a}&extensions=1           | extensions
            query={a}&query={b}              | query
            """)
    void saysWhichParameterOfAnAddressCannotBeMeant(String parameters, String argument) {
        var error = JSON.readTree(api.send(get(parameters.replace("[", "%5B").replace("]", "%5D")))
                        .body())
                .at("/errors/0");

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).startsWith(argument + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7Bdataset%7Bagreements%7D%7D",
                "/export",
                "/export/agreements.csv",
                "/export/agreements.xlsx",
                "/export/vocabulary.ttl"
            })
    void answersHeadAsGetWithoutABody(String address) {
        var head = api.send(request(address).method("HEAD", BodyPublishers.noBody()));
        var whole = api.send(request(address).GET());

        assertThat(head.statusCode()).isEqualTo(whole.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "ETag", "Samverkansgraf-Dataset-Version"}) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"/graphql, GET HEAD POST OPTIONS", "/export, GET HEAD OPTIONS", "/export/targets.csv, GET HEAD OPTIONS"
    })
    void tellsWhichMethodsThereAre(String address, String methods) {
        var answer = api.send(request(address).method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElse("").split(", ?"))
                .containsExactlyInAnyOrder(methods.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/?query=%7B__typename%7D", "/export/", "/export/targets.csv/?activeOn=2023-10-01"})
    void aSlashAtTheEndDoesNotMatter(String address) {
        assertThat(api.send(request(address).GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void takesALongQuestionWithItsBraces() throws IOException {
        String comment = "%20".repeat(9_000);
        try (var socket = new Socket("127.0.0.1", request("/").build().uri().getPort())) {
            socket.getOutputStream()
                    .write(("GET /graphql?query={__typename" + comment + "} HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"__typename\":\"Query\"");
        }
    }

    @Test
    void everyAnswerHasTheRequestsIdInAHeaderOnce() {
        Map.of("/graphql?query=%7B__typename%7D", 200, "/export", 200, "/", 200, "/nowhere", 404)
                .forEach((address, status) -> {
                    var answer = api.send(request(address).GET());
                    assertThat(answer.statusCode()).isEqualTo(status);
                    assertThat(answer.headers().allValues("X-Request-Id"))
                            .as(address)
                            .singleElement()
                            .asString()
                            .hasSize(36);
                });
    }

    private static HttpResponse<String> post(String accepted, String query) {
        return api.send(json(JSON.writeValueAsString(Map.of("query", query))).header("Accept", accepted));
    }

    private static HttpRequest.Builder json(String body) {
        return request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder get(String parameters) {
        return request("/graphql?" + parameters.replace("{", "%7B").replace("}", "%7D"));
    }

    private static HttpRequest.Builder request(String address) {
        return api.request(address);
    }

    private static String codeIn(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).at("/errors/0/extensions/code").asString();
    }
}
