package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningApi.Extension.class)
class HostileTextIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\"",
                "(",
                ")",
                "a AND",
                "AND OR NOT",
                "a:b:c",
                "*:*",
                "*",
                "?*",
                "[a TO",
                "och",
                "a~99999",
                "\\",
                "'}) MATCH (n) DETACH DELETE n //",
                "text:/.*/",
                "a^^b",
                "\u0000\u001f");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextBreaksASearchOrFindsEverything(String text) {
        int found = api.ask("query($text: String!) { search(text: $text) { totalCount } }", Map.of("text", text))
                .at("/search/totalCount")
                .asInt();
        int commitments = api.ask(
                        "query($text: String!) { commitments(filter: {text: $text}) { totalCount nodes { text } } }",
                        Map.of("text", text))
                .at("/commitments/totalCount")
                .asInt();

        assertThat(found).isLessThan(20);
        assertThat(commitments).isLessThan(20);
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void refusesTextThatIsTooLong(String text) {
        var error = api.error("query($text: String!) { search(text: $text) { totalCount } }", Map.of("text", text));

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("text");
    }

    static Stream<String> tooMuch() {
        return Stream.of("a*".repeat(1_500), "x".repeat(201), "ord ".repeat(17));
    }
}
