package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningApi.Extension.class)
class DatasetIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void everyAnswerSaysWhichDataGaveIt() {
        var dataset =
                api.answer("{ agreements(first: 1) { totalCount } }", Map.of()).at("/extensions/dataset");

        assertThat(dataset.get("version").asString()).matches("[0-9a-f]{16}").isEqualTo(version());
        assertThat(dataset.get("ruleSetVersion").asString()).isEqualTo("test-rules");
        assertThat(dataset.get("vocabularyVersion").asString()).isNotBlank();
        assertThat(dataset.get("referenceVersion").asString()).isNotBlank();
        assertThat(dataset.get("dates").get(0).asString())
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { agreements(filter: {activeOn: "2023-06-01"}) { totalCount } }                     | ["2023-06-01"]
            { matrix(activeOn: "2022-01-01") { from } }                                         | ["2022-01-01"]
            { matrix(activeDuring: {from: "2020-01-01", to: "2021-12-31"}) { from } }           | ["2020-01-01/2021-12-31"]
            { matrix(activeDuring: {}) { from } }                                               | ["../.."]
            """)
    void sayWhichDaysWereAskedAbout(String query, String dates) {
        assertThat(api.answer(query, Map.of()).at("/extensions/dataset/dates").toString())
                .isEqualTo(dates);
    }

    @Test
    void answersFromTheVersionThatIsAskedFor() {
        var data = api.ask(
                "query($version: String) { agreements(first: 1, datasetVersion: $version) { totalCount } }",
                Map.of("version", version()));

        assertThat(data.at("/agreements/totalCount").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements(datasetVersion: \"0123456789abcdef\") { totalCount }",
                "municipalities(datasetVersion: \"0123456789abcdef\") { totalCount }",
                "matrix(datasetVersion: \"0123456789abcdef\") { from }",
                "counties(datasetVersion: \"\") { code }"
            })
    void refusesAVersionThatIsNotTheCurrentOne(String field) {
        var error = api.error("{ " + field + " }", Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo("DATASET_CHANGED");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("datasetVersion");
        assertThat(error.get("message").asString()).contains(version());
    }

    private static String version() {
        return api.ask("{ dataset { version } }").at("/dataset/version").asString();
    }
}
