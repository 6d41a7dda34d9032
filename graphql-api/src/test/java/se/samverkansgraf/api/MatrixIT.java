package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningApi.Extension.class)
class MatrixIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1082, trafiksakerhet, STATED,
            1082, barn-och-unga,  STATED,
            0486, barn-och-unga,  STATED,
            1060, trafiksakerhet, ABSENT,
            1060, andts,          STATED,
            0764, trafiksakerhet, UNKNOWN, POORLY_READ
            0764, trygghet,       STATED,
            1083, trafiksakerhet, UNKNOWN, NONE_VALID
            1081, trafiksakerhet, UNKNOWN, NO_AGREEMENT
            """)
    void aMatrixTellsWhichZeroAZeroIs(String municipality, String focusArea, String coverage, String reason) {
        var cell = api.ask("""
                query($code: String!, $area: String!) {
                  matrix(focusArea: [$area], activeOn: "2023-10-01", filter: {municipality: [$code]}) {
                    cells { coverage unknownReason focusArea { slug } column { key } agreements } } }""", Map.of("code", municipality, "area", focusArea)).at("/matrix/cells/0");

        assertThat(cell.get("coverage").asString()).isEqualTo(coverage);
        assertThat(
                        cell.get("unknownReason").isNull()
                                ? null
                                : cell.get("unknownReason").asString())
                .isEqualTo(reason);
        assertThat(cell.get("agreements").asInt() > 0).isEqualTo(coverage.equals("STATED"));
    }

    @Test
    void aMatrixCountsWithAndWithoutNarrowerFocusAreas() {
        var query = """
                query($roll: Boolean!) { matrix(focusArea: ["trafiksakerhet"], rollUp: $roll, activeOn: "2023-10-01",
                  filter: {municipality: ["0486"]}) { cells {
                    strength agreements priorities commitments goals measures evidence { quote } } } }""";
        var rolled = api.ask(query, Map.of("roll", true)).at("/matrix/cells/0");
        var exact = api.ask(query, Map.of("roll", false)).at("/matrix/cells/0");

        assertThat(rolled.get("commitments").asInt()).isEqualTo(1);
        assertThat(rolled.get("measures").asInt()).isEqualTo(2);
        assertThat(rolled.get("strength").asString()).isEqualTo("BINDING");
        assertThat(rolled.at("/evidence/0/quote").asString()).contains("nykterhetskontroller");
        assertThat(exact.get("commitments").asInt()).isZero();
        assertThat(exact.get("priorities").asInt()).isEqualTo(1);
        assertThat(exact.get("goals").asInt()).isEqualTo(1);
        assertThat(exact.get("strength").isNull()).isTrue();
    }

    @Test
    void whatIsOnlyLeftToOrdinaryWorkIsStatedNowhere() {
        var answers = api.ask("""
                { matrix(focusArea: ["narkotika"], activeOn: "2023-10-01", filter: {municipality: ["0486"]}) {
                    cells { coverage strength agreements commitments excludedCount evidence { quote } } }
                  practices(focusArea: ["narkotika"], activeOn: "2023-10-01",
                    peers: {by: LIST, municipality: ["0486"]}) { practices { coverage strength commitmentCount excludedCount } }
                  gaps(municipality: "0486", activeOn: "2023-10-01",
                    peers: {by: LIST, municipality: ["1082", "1060"]}) { gaps { concept { slug } coverage excludedCount } }
                  trend(focusArea: ["narkotika"], firstYear: 2023, lastYear: 2023, filter: {municipality: ["0486"]}) {
                    series { points { stating silent committing } } } }""");
        var cell = answers.at("/matrix/cells/0");

        assertThat(cell.get("coverage").asString()).isEqualTo("ABSENT");
        assertThat(cell.get("strength").isNull()).isTrue();
        assertThat(cell.get("agreements").asInt() + cell.get("commitments").asInt())
                .isZero();
        assertThat(cell.get("excludedCount").asInt()).isEqualTo(1);
        assertThat(cell.at("/evidence/0/quote").asString()).contains("ordinarie verksamhet");
        assertThat(answers.at("/practices/practices").toString())
                .isEqualTo("[{\"coverage\":\"ABSENT\",\"strength\":null,\"commitmentCount\":0,\"excludedCount\":1}]");
        assertThat(answers.at("/gaps/gaps").toString())
                .contains("{\"concept\":{\"slug\":\"narkotika\"},\"coverage\":\"ABSENT\",\"excludedCount\":1}");
        assertThat(answers.at("/trend/series/0/points").toString())
                .isEqualTo("[{\"stating\":0,\"silent\":1,\"committing\":0}]");
    }

    @Test
    void commitmentsOfACellAreThoseThatAreUndertaken() {
        var cell = api.ask("""
                { matrix(focusArea: ["trygghet"], activeOn: "2023-10-01", filter: {municipality: ["0180"]}) {
                    cells { strength commitments excludedCount } } }""").at("/matrix/cells/0");

        assertThat(cell.toString()).isEqualTo("{\"strength\":\"BINDING\",\"commitments\":34,\"excludedCount\":11}");
    }

    @Test
    void aMatrixOfCountiesCountsMunicipalitiesByWhatIsKnown() {
        var matrix = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], columns: COUNTY, withoutAgreement: true,
                  activeOn: "2023-10-01", filter: {county: ["10"]}) {
                    columns { key label silence municipalities { absent unknown noAgreement noneValid } }
                    cells { coverage municipalities { stated absent unknown } } } }""").get("matrix");

        assertThat(matrix.at("/columns/0/label").asString()).isEqualTo("Blekinge län");
        assertThat(matrix.at("/columns/0/municipalities/noAgreement").asInt()).isEqualTo(2);
        assertThat(matrix.at("/columns/0/municipalities/noneValid").asInt()).isEqualTo(1);
        assertThat(matrix.at("/columns/0/municipalities/absent").asInt()).isEqualTo(2);
        assertThat(matrix.at("/cells/0/coverage").asString()).isEqualTo("STATED");
        assertThat(matrix.at("/cells/0/municipalities/stated").asInt()).isEqualTo(1);
    }

    @Test
    void municipalitiesWithoutAgreementAreColumnsWhenAskedFor() {
        var query = """
                query($all: Boolean!) { matrix(focusArea: ["trygghet"], withoutAgreement: $all,
                  activeDuring: {from: "2018-01-01", to: "2026-12-31"}) {
                    columns { key } cells(coverage: [STATED]) { column { key } } } }""";

        assertThat(api.ask(query, Map.of("all", true)).at("/matrix/columns")).hasSize(290);
        var known = api.ask(query, Map.of("all", false)).get("matrix");
        assertThat(known.get("columns").findValuesAsString("key"))
                .containsExactlyInAnyOrder("1082", "0486", "0764", "1083", "1060", "0180");
        assertThat(known.get("cells").findValuesAsString("key")).containsExactlyInAnyOrder("1082", "0764", "0180");
    }

    @Test
    void columnsAreTheYearsOfAPeriodEachWithItsOwnCoverage() {
        var matrix = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], columns: YEAR, filter: {municipality: ["1083"]},
                  activeDuring: {from: "2017-07-01", to: "2020-06-30"}) {
                    columns { key label municipality { name } silence unknownReason }
                    cells { coverage unknownReason agreements commitments } } }""").get("matrix");

        assertThat(matrix.get("columns").findValuesAsString("key")).containsExactly("2017", "2018", "2019", "2020");
        assertThat(matrix.get("columns").findValuesAsString("silence"))
                .containsExactly("UNKNOWN", "ABSENT", "ABSENT", "UNKNOWN");
        assertThat(matrix.get("cells").findValuesAsString("coverage"))
                .containsExactly("UNKNOWN", "STATED", "STATED", "UNKNOWN");
        assertThat(matrix.at("/cells/0/unknownReason").asString()).isEqualTo("NONE_VALID");
        assertThat(matrix.at("/cells/1/commitments").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                   | null       | null       | 1083, 1082
            {from: "2020-01-01"} | 2020-01-01 | null       | 1082
            {to: "2020-12-31"}   | null       | 2020-12-31 | 1083
            """)
    void aPeriodMayBeOpenAtEitherEnd(String period, String from, String to, String stating) {
        var matrix = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], filter: {municipality: ["1082", "1083"]}, activeDuring: %s) {
                    from to cells(coverage: [STATED]) { column { key } } } }""".formatted(period)).get("matrix");

        assertThat(matrix.get("from").asString("null")).isEqualTo(from);
        assertThat(matrix.get("to").asString("null")).isEqualTo(to);
        assertThat(matrix.get("cells").findValuesAsString("key")).containsExactlyInAnyOrder(stating.split(", "));
    }

    @Test
    void aYearCountsEachMunicipalityByWhatIsKnownOfItThen() {
        var cells = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], columns: YEAR, filter: {municipality: ["1082", "1083", "1081"]},
                  activeDuring: {from: "2019-01-01", to: "2021-12-31"}) {
                    cells { column { key } municipalities { stated absent noAgreement noneValid } } } }""").at("/matrix/cells");

        assertThat(cells.toString())
                .isEqualTo("[{\"column\":{\"key\":\"2019\"},\"municipalities\":"
                        + "{\"stated\":1,\"absent\":0,\"noAgreement\":1,\"noneValid\":1}},"
                        + "{\"column\":{\"key\":\"2020\"},\"municipalities\":"
                        + "{\"stated\":0,\"absent\":0,\"noAgreement\":1,\"noneValid\":2}},"
                        + "{\"column\":{\"key\":\"2021\"},\"municipalities\":"
                        + "{\"stated\":1,\"absent\":0,\"noAgreement\":1,\"noneValid\":1}}]");
    }

    @Test
    void rowsAreMethodsThatCommitmentsUseAndNamingOneIsNoCommitment() {
        var cells = api.ask("""
                { matrix(rows: METHOD, method: ["sspf"], activeOn: "2023-10-01",
                  filter: {municipality: ["1082", "1060"]}) { rows { slug label } cells { row { slug } focusArea { slug }
                    coverage strength commitments priorities namedBy evidence { quote } } } }""").at("/matrix/cells");

        assertThat(cells.at("/0/commitments").asInt()).isEqualTo(2);
        assertThat(cells.at("/0/strength").asString()).isEqualTo("BINDING");
        assertThat(cells.at("/0/focusArea").isNull()).isTrue();
        assertThat(cells.at("/0/evidence/0/quote").asString()).contains("SSPF");
        assertThat(cells.at("/1/coverage").asString()).isEqualTo("ABSENT");
        assertThat(cells.at("/1/namedBy").asInt()).isEqualTo(1);
    }

    @Test
    void aCellTellsHowMuchOfItsWordingOtherAgreementsHave() {
        var cells = api.ask("""
                { matrix(focusArea: ["skadegorelse", "ordningsstorningar"], rollUp: false, activeOn: "2023-10-01",
                  filter: {municipality: ["0764", "0180"]}) {
                    cells(coverage: [STATED]) { row { slug } column { key } commitments sharedWordings } } }""").at("/matrix/cells");

        assertThat(cells.toString())
                .isEqualTo("[{\"row\":{\"slug\":\"skadegorelse\"},\"column\":{\"key\":\"0764\"},"
                        + "\"commitments\":1,\"sharedWordings\":1},"
                        + "{\"row\":{\"slug\":\"ordningsstorningar\"},\"column\":{\"key\":\"0764\"},"
                        + "\"commitments\":0,\"sharedWordings\":0}]");
        assertThat(api.ask("{ matrix(focusArea: [\"trafiksakerhet\"], activeOn: \"2019-05-01\","
                                + " filter: {municipality: [\"1083\"]}) { cells { sharedWordings } } }")
                        .at("/matrix/cells/0/sharedWordings")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.ask("{ matrix(activeOn: \"2023-10-01\", filter: {municipality: [\"1082\"]}) {"
                                + " cells { sharedWordings } } }")
                        .get("matrix")
                        .get("cells")
                        .findValuesAsString("sharedWordings"))
                .containsOnly("0");
    }

    @Test
    void columnsAreAMunicipalityAndItsPeersWhenAskedFor() {
        var matrix = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], peers: {by: NEAREST_PRIORITIES, of: "1082", nearest: 2},
                  activeOn: "2023-10-01") { group { label of { name } } columns { label } } }""").get("matrix");

        assertThat(matrix.get("columns").findValuesAsString("label"))
                .containsExactly("Karlshamn", "Olofström", "Strängnäs");
        assertThat(matrix.at("/group/of/name").asString()).isEqualTo("Karlshamn");
    }

    @Test
    void aColumnOfSeveralCountsThoseWithoutAgreementEvenWhereTheyAreNoColumns() {
        var columns = api.ask("""
                { matrix(focusArea: ["trafiksakerhet"], columns: COUNTY, activeOn: "2023-10-01") {
                    columns { label municipalities { noAgreement } } } }""").at("/matrix/columns");

        assertThat(columns.findValuesAsString("label"))
                .containsExactly("Blekinge län", "Kronobergs län", "Stockholms län", "Södermanlands län");
        assertThat(columns.at("/0/municipalities/noAgreement").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows: METHOD, focusArea: ["narkotika"]                                              | focusArea
            method: ["sspf"]                                                                    | method
            columns: YEAR, activeDuring: {from: "1900-01-01", to: "2023-12-31"}                 | activeDuring
            columns: YEAR, activeDuring: {from: "2020-01-01"}                                   | activeDuring
            columns: YEAR, activeDuring: {}                                                     | activeDuring
            activeDuring: {from: "2024-01-01", to: "2023-12-31"}                                | activeDuring
            peers: {by: GROUP}                                                                  | peers.of
            """)
    void namesTheArgumentThatAsksForWhatCannotBe(String arguments, String argument) {
        var error = api.error("{ matrix(%s) { from } }".formatted(arguments), Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    }
}
