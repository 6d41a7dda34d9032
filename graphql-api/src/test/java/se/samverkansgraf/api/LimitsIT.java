package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Attacks by size: each is refused with a clear error before anything is read. */
@ExtendWith(RunningApi.Extension.class)
class LimitsIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    static List<Arguments> attacks() {
        return List.of(
                Arguments.of("depth", nested(12), "fields nested 14 deep, at most 12"),
                Arguments.of("nested pages", pages(100, 100), "pages of up to 10"),
                Arguments.of(
                        "pages in fragments",
                        "{ ...A ...B } fragment A on Query { b: " + page(100) + " } " + "fragment B on Query { a: "
                                + page(100) + " }",
                        "pages of up to 20"),
                Arguments.of("fragments that double", doubling(30), "at most 5000"),
                Arguments.of(
                        "lists in a circle",
                        "{ counties { municipalities { county { municipalities { county { municipalities { name } } } } } } }",
                        "pages of up to 34461 objects together, at most 5000"),
                Arguments.of(
                        "pages in lists",
                        "{ counties { municipalities { agreements(first: 100) { nodes { title } } } } }",
                        "objects together, at most 5000"),
                Arguments.of("aliases", repeated("a%d: dataset { agreements }", 31), "31 aliases, at most 30"),
                Arguments.of(
                        "directives",
                        "{ dataset { " + repeatedInside("documents @include(if: true)", 21) + " } }",
                        "21 directives, at most 20"),
                Arguments.of("depth in fragments", spreading(12), "fields nested 14 deep, at most 12"),
                Arguments.of(
                        "aliases in fragments",
                        "{ dataset { ...A } } fragment A on Dataset { " + repeatedInside("a%d: agreements", 31) + " }",
                        "31 aliases, at most 30"),
                Arguments.of("tokens", "{ dataset { " + repeatedInside("documents", 2_001) + " } }", "2,000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void areRefusedBeforeAnythingIsRead(String attack, String query, String message) {
        var error = withoutReading(() -> api.error(query, Map.of()));

        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.get("message").asString()).contains(message);
    }

    static List<Arguments> bombs() {
        return List.of(
                Arguments.of("nested introspection", "{ __schema { types " + typesOfFields(12) + " } }"),
                Arguments.of(
                        "repeated introspection",
                        "{ " + repeatedInside("i%d: __schema { types { fields { type { name } } } }", 25) + " }"),
                Arguments.of(
                        "fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                Arguments.of(
                        "the same directive again and again",
                        "{ dataset { documents " + repeatedInside("@include(if: true)", 300) + " } }"),
                Arguments.of("unknown directives", "{ dataset { agreements " + "@a".repeat(900) + " } }"),
                Arguments.of(
                        "lists within lists",
                        "{ agreements(filter: {kind: " + nestedLists(900) + "}) { totalCount } }"),
                Arguments.of("signs that never end", "{ dataset { agreements }".repeat(900)),
                Arguments.of(
                        "a number that takes seconds to read",
                        "{ agreements(first: " + "9".repeat(200_000) + ") { totalCount } }"),
                Arguments.of(
                        "a fraction that takes seconds to read",
                        "{ agreements(first: 1." + "9".repeat(200_000) + ") { totalCount } }"),
                Arguments.of("a large power", "{ agreements(first: 1e999999999) { totalCount } }"),
                Arguments.of("a long name", "{ " + "a".repeat(200_000) + " }"),
                Arguments.of("a long argument", "{ agreements(" + "a".repeat(200_000) + ": 1) { totalCount } }"),
                Arguments.of("a long type", "query($x: " + "A".repeat(200_000) + ") { dataset { version } }"),
                Arguments.of(
                        "a number of a thousand digits",
                        "{ agreements(first: " + "9".repeat(1_000) + ") { totalCount } }"),
                Arguments.of(
                        "an operation that is not there", "query A { dataset { agreements } } query B { __typename }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void areRefusedWithFewWordsBeforeAnythingIsRead(String bomb, String query) {
        var answer = withoutReading(() -> api.answer(query, Map.of()));

        assertThat(answer.get("errors")).as(answer.toString()).isNotEmpty();
        assertThat(answer.get("errors").size()).isLessThanOrEqualTo(6);
        assertThat(answer.toString()).hasSizeLessThan(10_000).doesNotContain("Exception", "graphql.", "INTERNAL");
    }

    @Test
    void pagesAskedForByVariablesCountToo() {
        String query =
                "query($n: Int) { agreements(first: $n) { nodes { commitments(first: $n) { nodes { text } } } } }";

        assertThat(withoutReading(() -> api.error(query, Map.of("n", 100)))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("LIMIT_EXCEEDED");
        assertThat(api.ask(query, Map.of("n", 20)).has("agreements")).isTrue();
    }

    @Test
    void variablesMayNotHoldEndlessLists() {
        String query = "query($codes: [String!]) { agreements(filter: {municipality: $codes}) { totalCount } }";

        assertThat(withoutReading(() -> api.error(query, Map.of("codes", Collections.nCopies(2_001, "1082"))))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void noMessageRepeatsAllThatWasSent() {
        var error = api.error("{ dataset(datasetVersion: \"" + "x".repeat(200_000) + "\") { version } }", Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo("DATASET_CHANGED");
        assertThat(error.get("message").asString()).hasSizeLessThan(600).endsWith("…");
    }

    @Test
    void tellsNoMoreThanFiveErrors() {
        var answer = withoutReading(() -> api.answer("{ " + repeatedInside("nonsense%d", 50) + " }", Map.of()));

        assertThat(answer.get("errors").size()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 101", "last: 101", "first: -1", "first: 2147483647"})
    void pagesHoldAHundredAtMost(String size) {
        var error = withoutReading(() -> api.error("{ agreements(" + size + ") { totalCount } }", Map.of()));

        assertThat(error.at("/extensions/code").asString()).isIn("INVALID_ARGUMENT", "LIMIT_EXCEEDED");
    }

    @Test
    void bodiesAreBounded() {
        String body = "{\"query\": \"{ __typename }\", \"variables\": {\"x\": \"" + "x".repeat(300_000) + "\"}}";
        var unsized = HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(body));

        var refused = withoutReading(() -> api.post(body));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("LIMIT_EXCEEDED", "requestId");
        assertThat(withoutReading(() -> api.send(api.request("/graphql")
                                .header("Content-Type", "application/json")
                                .POST(unsized)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void batchesAreRefusedWithoutALineInTheLog(CapturedOutput written) {
        String batch = "[{\"query\": \"{ dataset { agreements } }\"}]";

        assertThat(withoutReading(() -> api.post(batch)).statusCode()).isEqualTo(400);
        assertThat(written.getAll()).isEmpty();
    }

    @Test
    void whatIsTooMuchIsTooMuchByGetAndForAPersistedOperation() {
        String deep = nested(12);
        String asked = "/graphql?query=" + WrittenOperation.encoded(deep);
        String persisted = "{\"query\": \"%s\", \"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"0\"}}}"
                .formatted(deep.replace("\"", "\\\""));

        assertThat(withoutReading(() -> api.send(api.request(asked).GET())).body())
                .contains("LIMIT_EXCEEDED");
        assertThat(withoutReading(() -> api.post(persisted)).body()).contains("\"errors\"");
    }

    /** What the API said to an attack; meanwhile it asked the database nothing, the version of the data included. */
    private static <T> T withoutReading(Supplier<T> attack) {
        int before = api.allStatementsRun();
        T said = attack.get();
        assertThat(api.allStatementsRun()).as("statements run").isEqualTo(before);
        return said;
    }

    private static String nested(int levels) {
        return "{ focusArea(slug: \"narkotika\") { " + "broader { ".repeat(levels) + "slug" + " }".repeat(levels)
                + " } }";
    }

    private static String spreading(int levels) {
        var fragments = IntStream.range(0, levels)
                .mapToObj(each -> "fragment F%d on FocusArea { broader { ...F%d } }".formatted(each, each + 1))
                .collect(Collectors.joining(" "));
        return "{ focusArea(slug: \"narkotika\") { ...F0 } } " + fragments
                + " fragment F%d on FocusArea { slug }".formatted(levels);
    }

    private static String typesOfFields(int levels) {
        return "{ fields { type ".repeat(levels) + "{ name }" + " } }".repeat(levels);
    }

    private static String nestedLists(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String pages(int outer, int inner) {
        return "{ agreements(first: %d) { nodes { commitments(first: %d) { nodes { text } } } } }"
                .formatted(outer, inner);
    }

    private static String page(int size) {
        return "agreements(first: %d) { edges { node { commitments(last: %d) { nodes { text } } } } }"
                .formatted(size, size);
    }

    /** Each fragment spreads the next one twice: a thousand million objects in a thousand letters. */
    private static String doubling(int levels) {
        var fragments = IntStream.range(0, levels)
                .mapToObj(each ->
                        "fragment F%d on Query { ...F%d ... on Query { ...F%d } }".formatted(each, each + 1, each + 1))
                .collect(Collectors.joining(" "));
        return "{ ...F0 } " + fragments
                + " fragment F%d on Query { agreements(first: 100) { nodes { id } } }".formatted(levels);
    }

    private static String repeated(String selection, int times) {
        return "{ " + repeatedInside(selection, times) + " }";
    }

    private static String repeatedInside(String selection, int times) {
        return IntStream.range(0, times).mapToObj(selection::formatted).collect(Collectors.joining(" "));
    }
}
