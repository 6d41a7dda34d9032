package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class QuestionsIT {

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
    void namesThePeersThatUseAMethodStrongestFirst() {
        var practices = api.ask("""
                { practices(peers: {by: LIST, municipality: ["1082", "0486", "1060", "1083", "1081", "0764"]},
                  method: ["sspf"], activeOn: "2023-10-01") {
                    peers { stated absent unknown noAgreement noneValid poorlyRead }
                    practices { municipality { name } coverage unknownReason strength commitmentCount namedBy
                      commitments { text responsible { who { ... on Actor { slug } ... on Role { slug } } }
                        agreement { title documents { name } } evidence { quote page } } } } }""").get("practices");

        assertThat(practices.get("peers").toString())
                .contains("\"stated\":2", "\"absent\":1", "\"noneValid\":1", "\"noAgreement\":1", "\"poorlyRead\":1");
        assertThat(names(practices.get("practices")))
                .containsExactly("Karlshamn", "Strängnäs", "Olofström", "Alvesta", "Ronneby", "Sölvesborg");
        assertThat(practices.at("/practices/0/commitmentCount").asInt()).isEqualTo(2);
        assertThat(practices.at("/practices/0/commitments/0/evidence/0/quote").asString())
                .isEqualTo("Kommunen ska tidigt upptäcka unga enligt SSPF.");
        assertThat(practices.at("/practices/2/namedBy").asInt()).isEqualTo(1);
        assertThat(practices.at("/practices/2/coverage").asString()).isEqualTo("ABSENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROUP", "COUNTY", "POLICE_AREA", "POPULATION"})
    void findsPeersWithoutTheMunicipalityItself(String basis) {
        var practices = api.ask("""
                { practices(peers: {by: %s, of: "1082"}, focusArea: ["trafiksakerhet"]) {
                  practices { municipality { code } } } }""".formatted(basis)).at("/practices/practices");

        assertThat(practices.findValuesAsString("code")).isNotEmpty().doesNotContain("1082");
    }

    @Test
    void tellsWhoIsResponsibleAcrossMunicipalities() {
        var page = api.ask("""
                { responsibilities(actor: ["socialtjanst"], role: ["sspf-samordnare"]) { totalCount nodes {
                  who { ... on Role { slug } ... on Actor { slug } } function municipality { name }
                  focusAreas { slug } methods { slug } commitmentCount commitments { text evidence { quote } } } } }""").get("responsibilities");

        assertThat(page.get("totalCount").asInt()).isEqualTo(3);
        assertThat(names(page.get("nodes"))).containsExactly("Karlshamn", "Strängnäs", "Karlshamn");
        assertThat(page.at("/nodes/1/function").asString()).isEqualTo("RESPONSIBLE");
        assertThat(page.at("/nodes/1/commitments/0/text").asString()).startsWith("Socialtjänsten ska samordna");
    }

    @Test
    void listsTheMeasurableTargetsOfAFocusAreaAndAllBelowIt() {
        var page = api.ask("""
                { targets(filter: {focusArea: ["trafiksakerhet"]}, orderBy: VALUE_PER_YEAR_DESC) { totalCount nodes {
                  text measure { comparator value unit per valuePerYear } fact { __typename id }
                  focusAreas { slug } agreement { municipalities { name } } evidence { quote } } } }""").get("targets");

        assertThat(page.get("totalCount").asInt()).isEqualTo(3);
        assertThat(page.at("/nodes/0/measure/valuePerYear").asDouble()).isEqualTo(240);
        assertThat(page.get("nodes").findValuesAsString("__typename"))
                .containsExactlyInAnyOrder("Commitment", "Commitment", "Goal");
        assertThat(page.at("/nodes/0/evidence/0/quote")).isEqualTo(page.at("/nodes/0/text"));
    }

    @Test
    void searchesInAnyInflectionAndMarksWhatWasHit() {
        var hits = api.ask("""
                { search(text: "trygghetsvandringar", in: [STATEMENT]) { totalCount nodes {
                  kind text highlights { start end } page start end document { name } agreement { title } } } }""").get("search");

        assertThat(hits.get("totalCount").asInt()).isEqualTo(1);
        var hit = hits.at("/nodes/0");
        int start = hit.at("/highlights/0/start").asInt();
        int end = hit.at("/highlights/0/end").asInt();
        assertThat(hit.get("text").asString().substring(start, end)).isEqualTo("trygghetsvandringar");
        assertThat(hit.at("/document/name").asString()).isEqualTo("karlshamn-2021.txt");
        assertThat(api.ask("{ search(text: \"trygghetsvandring\", in: [STATEMENT]) { totalCount } }"))
                .isEqualTo(api.ask("{ search(text: \"Trygghetsvandringarna\", in: [STATEMENT]) { totalCount } }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sspf                                   | CONCEPT   | Method:sspf
            Karlshamn                              | CONCEPT   | Municipality:1082
            medborgarlöfte hösten                  | HEADING   | Agreement
            "riktade trafikkontroller"             | STATEMENT | Commitment
            trafikkontr*                           | STATEMENT | Commitment
            nykterhetskontroller                   | PASSAGE   | Passage
            Lokala Brå                             | STATEMENT | FollowUp
            """)
    void findsWordsPhrasesAndBeginningsEverywhere(String text, String in, String id) {
        var hits = api.ask(
                        "query($text: String!, $in: [SearchIn!]) { search(text: $text, in: $in) { nodes { id } } }",
                        Map.of("text", text, "in", List.of(in)))
                .at("/search/nodes");

        assertThat(hits.findValuesAsString("id")).isNotEmpty().anyMatch(each -> each.startsWith(id));
    }

    @Test
    void searchesOnlyWhereAsked() {
        var query = "{ search(text: \"narkotika\", in: [STATEMENT]%s) { totalCount } }";

        assertThat(api.ask(query.formatted("")).at("/search/totalCount").asInt())
                .isEqualTo(1);
        assertThat(api.ask(query.formatted(", filter: {municipality: [\"1060\"]}"))
                        .at("/search/totalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.ask(query.formatted(", filter: {municipality: [\"0180\"]}"))
                        .at("/search/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void countsCommitmentsByTwoDimensions() {
        var rows = api.ask("""
                { commitmentCounts(by: METHOD, and: MUNICIPALITY, filter: {method: ["sspf"]}) {
                  key label key2 label2 count agreements municipalities } }""").get("commitmentCounts");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toString())
                .isEqualTo("{\"key\":\"sspf\",\"label\":\"SSPF\",\"key2\":\"1082\",\"label2\":\"Karlshamn\","
                        + "\"count\":2,\"agreements\":2,\"municipalities\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUNICIPALITY",
                "COUNTY",
                "GROUP",
                "POLICE_REGION",
                "KIND",
                "YEAR",
                "STRENGTH",
                "FUNCTION",
                "CERTAINTY",
                "PARTY",
                "MEASURE",
                "UNIT",
                "METHOD",
                "FOCUS_AREA",
                "TARGET_GROUP",
                "ROLE",
                "ACTOR"
            })
    void countsEveryCommitmentByEveryDimension(String dimension) {
        int all = api.ask("{ commitments { totalCount } }")
                .at("/commitments/totalCount")
                .asInt();
        var rows = api.ask("{ commitmentCounts(by: %s, language: EN) { key label count } }".formatted(dimension))
                .get("commitmentCounts");

        assertThat(rows.valueStream().mapToInt(row -> row.get("count").asInt()).sum())
                .isGreaterThanOrEqualTo(all);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("label").asString()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUNICIPALITY",
                "COUNTY",
                "GROUP",
                "POLICE_REGION",
                "KIND",
                "YEAR",
                "VALIDITY_BASIS",
                "FOCUS_AREA",
                "METHOD"
            })
    void countsEveryAgreementByEveryDimension(String dimension) {
        var rows = api.ask("{ agreementCounts(by: %s, and: KIND) { key label label2 count } }".formatted(dimension))
                .get("agreementCounts");

        assertThat(rows.valueStream().mapToInt(row -> row.get("count").asInt()).sum())
                .isGreaterThanOrEqualTo(7);
    }

    private static List<String> names(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> entry.at("/municipality/name").asString())
                .toList();
    }
}
