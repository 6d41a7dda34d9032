package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class TrendIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rattfylleri,      true,  0486, 0, 1, 1
            trafiksakerhet,   true,  0486, 1, 0, 0
            fysisk-planering, false, 1082, 0, 2, 1
            """)
    void tellsWhoCommitsToAFocusAreaWithoutPrioritisingIt(
            String focusArea, boolean rollUp, String municipality, int stating, int silent, int committing) {
        var point = api.ask("""
                query($area: String!, $rollUp: Boolean!, $code: String!) {
                  trend(focusArea: [$area], rollUp: $rollUp, firstYear: 2023, lastYear: 2023,
                    filter: {municipality: [$code]}) { series { points { stating silent committing } } } }""", Map.of("area", focusArea, "rollUp", rollUp, "code", municipality))
                .at("/trend/series/0/points/0");

        assertThat(point.get("stating").asInt()).isEqualTo(stating);
        assertThat(point.get("silent").asInt()).isEqualTo(silent);
        assertThat(point.get("committing").asInt()).isEqualTo(committing);
    }

    /** Year, stating, silent, unknown, share; an empty share is null. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2017, 0, 0, 0,
            2018, 1, 0, 0, 1.0
            2020, 0, 1, 0, 0.0
            2021, 1, 1, 0, 0.5
            2022, 2, 2, 0, 0.5
            2023, 2, 3, 1, 0.4
            2026, 0, 2, 1, 0.0
            2027, 0, 0, 0,
            """)
    void aShareTellsHowManyAgreementsAreBehindIt(int year, int stating, int silent, int unknown, Double share) {
        var point = pointsOf("focusArea: [\"trafiksakerhet\"], firstYear: %d, lastYear: %d".formatted(year, year))
                .get(0);

        assertThat(point.get("stating").asInt()).isEqualTo(stating);
        assertThat(point.get("silent").asInt()).isEqualTo(silent);
        assertThat(point.get("unknown").asInt()).isEqualTo(unknown);
        assertThat(point.get("valid").asInt()).isEqualTo(stating + silent + unknown);
        assertThat(point.get("share").isNull() ? null : point.get("share").asDouble())
                .isEqualTo(share);
    }

    @Test
    void whatCannotBeToldWidensTheShareInsteadOfLoweringIt() {
        var point = pointsOf("focusArea: [\"trafiksakerhet\"], firstYear: 2023, lastYear: 2023")
                .get(0);

        assertThat(point.get("lowest").asDouble()).isEqualTo(2.0 / 6);
        assertThat(point.get("highest").asDouble()).isEqualTo(3.0 / 6);
        assertThat(point.get("municipalities").asInt()).isEqualTo(5);
    }

    @Test
    void everyYearHasAPointAndAYearWithoutAgreementsHasNoShare() {
        var points = pointsOf("focusArea: [\"trafiksakerhet\"], firstYear: 2010, lastYear: 2030");

        assertThat(points).hasSize(21);
        assertThat(points.get(0).get("share").isNull()).isTrue();
        assertThat(points.get(0).get("lowest").isNull()).isTrue();
        assertThat(points.get(0).get("highest").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            focusArea: ["rattfylleri"]                     | 0
            focusArea: ["andts"]                           | 2
            focusArea: ["andts"], rollUp: false            | 0
            method: ["sspf"]                               | 3
            method: ["trygghetsvandring"]                  | 1
            """)
    void aMethodIsUndertakenAndAFocusAreaPrioritised(String what, int stating) {
        var point = pointsOf(what + ", firstYear: 2023, lastYear: 2023").get(0);

        assertThat(point.get("stating").asInt()).isEqualTo(stating);
    }

    @Test
    void seriesStandByWhatWasAskedForThenByPlace() {
        var series = api.ask("""
                { trend(focusArea: ["trafiksakerhet", "narkotika"], method: ["sspf"], by: COUNTY,
                    firstYear: 2022, lastYear: 2023, filter: {county: ["10", "04"]}) {
                  series { key label concept { slug } points { stating valid } } } }""").at("/trend/series");

        assertThat(series.findValuesAsString("slug"))
                .containsExactly("trafiksakerhet", "trafiksakerhet", "narkotika", "narkotika", "sspf", "sspf");
        assertThat(series.findValuesAsString("key")).containsExactly("10", "04", "10", "04", "10", "04");
        assertThat(series.at("/0/points/1/valid").asInt()).isEqualTo(3);
        assertThat(series.at("/1/points/1/stating").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsTakenTogetherIsCalledSoInBothLanguages() {
        var query = "{ trend(focusArea: [\"trygghet\"], firstYear: 2023, lastYear: 2023, filter: {%s}) {"
                + " series { sv: label en: label(language: EN) } } }";

        assertThat(api.ask(query.formatted("")).at("/trend/series/0").toString())
                .isEqualTo("{\"sv\":\"Hela landet\",\"en\":\"The whole country\"}");
        assertThat(api.ask(query.formatted("county: [\"10\"]"))
                        .at("/trend/series/0/en")
                        .asString())
                .isEqualTo("The selection");
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 21", "MUNICIPALITY_GROUP, 9", "POLICE_REGION, 7", "TOGETHER, 1"})
    void everyPlaceHasASeriesAndNoAgreementIsLost(String by, int places) {
        var series = api.ask("""
                query { trend(focusArea: ["trygghet"], by: %s, firstYear: 2023, lastYear: 2023) {
                  series { label points { valid } } } }""".formatted(by)).at("/trend/series");
        int valid = StreamSupport.stream(series.spliterator(), false)
                .mapToInt(each -> each.at("/points/0/valid").asInt())
                .sum();

        assertThat(series).hasSize(places);
        assertThat(valid).isEqualTo(6);
    }

    @Test
    void aYearCountsWhatTheMatrixCountsDuringIt() {
        var answer = api.ask("""
                { matrix(focusArea: ["trygghet"], columns: COUNTY, filter: {county: ["10"]},
                    activeDuring: {from: "2023-01-01", to: "2023-12-31"}) {
                    columns { municipalities { absent unknown } } }
                  trend(focusArea: ["trygghet"], filter: {county: ["10"]}, firstYear: 2023, lastYear: 2023) {
                    series { points { valid municipalities } } } }""");

        assertThat(answer.at("/trend/series/0/points/0/municipalities").asInt())
                .isEqualTo(answer.at("/matrix/columns/0/municipalities/absent").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            firstYear: 2020                                                       | focusArea
            focusArea: ["nope"]                                                   | focusArea
            focusArea: ["trygghet"], firstYear: 2024, lastYear: 2023              | lastYear
            focusArea: ["trygghet"], firstYear: 1                                 | firstYear
            focusArea: ["trygghet"], lastYear: 2201                               | lastYear
            focusArea: ["trygghet"], filter: {county: ["99"]}                     | filter.county
            focusArea: ["trygghet", "narkotika"], by: COUNTY, firstYear: 1901, lastYear: 2200 | firstYear
            """)
    void refusesWhatMakesNoTrend(String arguments, String argument) {
        var error = api.error("{ trend(" + arguments + ") { undated } }", Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    }

    private static JsonNode pointsOf(String arguments) {
        return api.ask("{ trend(" + arguments
                        + ") { series { points { year share lowest highest stating silent unknown valid"
                        + " municipalities } } } }")
                .at("/trend/series/0/points");
    }
}
