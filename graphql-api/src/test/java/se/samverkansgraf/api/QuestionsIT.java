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
    void tellsWhoHasACertainPartWhateverTheUndertakingSidesOwn() {
        var page = api.ask("""
                { responsibilities(function: [RESPONSIBLE]) { totalCount nodes {
                  who { ... on Actor { slug } ... on Role { slug } } function municipality { name } } } }""").get("responsibilities");

        assertThat(page.get("nodes").findValuesAsString("function"))
                .isNotEmpty()
                .containsOnly("RESPONSIBLE");
        assertThat(page.get("totalCount").asInt()).isEqualTo(page.get("nodes").size());
    }

    @Test
    void whatIsUnsureIsKeptMarkedAndFound() {
        var found = api.ask("""
                { commitments(filter: {certainty: UNSURE}) { totalCount nodes { text certainty } }
                  sure: commitments(filter: {certainty: CERTAIN}) { totalCount } all: commitments { totalCount }
                  goals(filter: {certainty: UNSURE}) { totalCount }
                  targets(filter: {certainty: UNSURE}) { totalCount } measured: targets { nodes { certainty } }
                  commitmentCounts(by: CERTAINTY) { key count } }""");

        assertThat(found.at("/commitments/nodes/0/text").asString()).contains("belysningen");
        assertThat(found.at("/commitments/totalCount").asInt()
                        + found.at("/sure/totalCount").asInt())
                .isEqualTo(found.at("/all/totalCount").asInt());
        assertThat(found.at("/goals/totalCount").asInt()).isZero();
        assertThat(found.at("/targets/totalCount").asInt()).isZero();
        assertThat(found.get("measured").findValuesAsString("certainty"))
                .isNotEmpty()
                .containsOnly("CERTAIN");
        assertThat(found.at("/commitmentCounts/1/key").asString()).isEqualTo("UNSURE");
    }

    @Test
    void whatAFactUsesComesInTheSameOrderEveryTime() {
        var nodes = api.ask("""
                { commitments(first: 100) { nodes { concepts { concept { __typename slug } }
                  responsible { who { ... on Actor { id } ... on Role { id } } }
                  madeBy { ... on Municipality { id } ... on PoliceArea { id } ... on Actor { id } } } } }""").at("/commitments/nodes");

        assertThat(nodes).anySatisfy(node -> assertThat(node.get("responsible")).hasSizeGreaterThan(1));
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.get("responsible").findValuesAsString("id")).isSorted();
            assertThat(node.get("madeBy").findValuesAsString("id")).isSorted();
            for (String type : List.of("Method", "FocusArea", "TargetGroup")) {
                assertThat(node.get("concepts")
                                .valueStream()
                                .map(each -> each.get("concept"))
                                .filter(each ->
                                        each.get("__typename").asString().equals(type))
                                .map(each -> each.get("slug").asString()))
                        .isSorted();
            }
        });
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

    @ParameterizedTest
    @CsvSource({"FOCUS_AREA, focusArea, trafiksakerhet", "FOCUS_AREA, focusArea, andts", "METHOD, method, sspf"})
    void countsAgreeWithFiltersWhereNarrowerConceptsCountToo(String by, String filter, String slug) {
        var counted = api.ask("{ commitmentCounts(by: %s, rollUp: true) { key count } }".formatted(by))
                .get("commitmentCounts");
        var listed = api.ask("{ commitments(filter: {%s: [\"%s\"]}) { totalCount } }".formatted(filter, slug))
                .at("/commitments/totalCount")
                .asInt();

        assertThat(countOf(counted, slug)).isEqualTo(listed);
    }

    @Test
    void countsAreOfExactConceptsUnlessNarrowerOnesAreAskedForToo() {
        var counts = api.ask("""
                { exact: commitmentCounts(by: FOCUS_AREA) { key count }
                  rolled: commitmentCounts(by: FOCUS_AREA, rollUp: true) { key count }
                  agreements: agreementCounts(by: FOCUS_AREA, rollUp: true) { key count }
                  crossed: commitmentCounts(by: FOCUS_AREA, and: STRENGTH, rollUp: true) { key key2 count }
                  prioritised: agreements(filter: {focusArea: ["andts"]}) { totalCount } }""");

        assertThat(countOf(counts.get("exact"), "trafiksakerhet")).isEqualTo(2);
        assertThat(countOf(counts.get("rolled"), "trafiksakerhet")).isEqualTo(3);
        assertThat(countOf(counts.get("exact"), "andts")).isZero();
        assertThat(countOf(counts.get("agreements"), "andts"))
                .isEqualTo(counts.at("/prioritised/totalCount").asInt());
        assertThat(counts.get("crossed").toString()).contains("{\"key\":\"andts\",\"key2\":\"EXCLUDED\",\"count\":1}");
    }

    private static int countOf(JsonNode rows, String key) {
        return rows.valueStream()
                .filter(row -> row.path("key").asString("").equals(key))
                .mapToInt(row -> row.get("count").asInt())
                .sum();
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

    @Test
    void tellsHowManyRowsAreLeftOut() {
        var found = api.ask("""
                { all: commitmentCounts(by: METHOD, and: MUNICIPALITY, first: 20000) { rows }
                  two: commitmentCounts(by: METHOD, and: MUNICIPALITY, first: 2) { rows }
                  agreements: agreementCounts(by: MUNICIPALITY, first: 1) { rows }
                  everywhere: agreementCounts(by: MUNICIPALITY) { rows } }""");

        assertThat(found.get("all").size()).isGreaterThan(2);
        assertThat(found.get("two").findValuesAsString("rows"))
                .hasSize(2)
                .containsOnly(Integer.toString(found.get("all").size()));
        assertThat(found.at("/agreements/0/rows").asInt())
                .isEqualTo(found.get("everywhere").size());
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
