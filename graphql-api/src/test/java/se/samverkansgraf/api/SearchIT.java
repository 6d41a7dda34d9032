package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class SearchIT {

    private static final String[] PIECES = {
        "\"",
        "(",
        ")",
        "*",
        "?",
        "~",
        "^",
        "[",
        "]",
        "{",
        "}",
        ":",
        "\\",
        "/",
        "+",
        "-",
        "!",
        "&&",
        "||",
        " ",
        " AND ",
        " OR ",
        " NOT ",
        " TO ",
        "text:",
        "searchScope:",
        "m1082",
        "*:*",
        "och",
        "å",
        "Ö",
        "polis",
        "\u0000",
        "\ud83d\ude80",
        "'",
        "$",
        "//",
        "e\u0301",
        "\u2028",
        "0",
        "{{",
        "`"
    };

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sspf                      |                                                    | 3
            sspf                      | municipality: ["1082"]                             | 2
            sspf                      | municipality: ["1082"], kind: [CITIZEN_PROMISE]    | 1
            sspf                      | county: ["04"]                                     | 1
            sspf                      | activeOn: "2021-06-01"                             | 1
            sspf                      | activeOn: "2019-06-01"                             | 0
            sspf                      | county: ["04"], municipality: ["1082"]             | 0
            sspf                      | policeArea: ["lpo-karlshamn"]                      | 2
            narkotika                 | municipality: ["1060"]                             | 1
            olyckor                   | activeOn: "2023-10-01"                             | 2
            och                       | municipality: ["1082"]                             | 0
            m1082                     |                                                    | 0
            trygghetsvandring         |                                                    | 1
            TRYGGHETSVANDRINGARNA     |                                                    | 1
            trygghetsvandr*           |                                                    | 1
            `två trygghetsvandringar` |                                                    | 1
            "trygghetsvandringar två" |                                                    | 0
            atgard                    |                                                    | 0
            åtgärder torget           | municipality: ["0180"]                             | 45
            sspf                      | focusArea: ["unga-i-riskzon"]                      | 2
            sspf                      | focusArea: ["barn-och-unga"]                       | 3
            sspf                      | focusArea: ["narkotika", "trafiksakerhet"]         | 0
            sspf                      | focusArea: []                                      | 0
            olyckor                   | focusArea: ["trafiksakerhet"], certainty: CERTAIN  | 2
            belysningen               | certainty: UNSURE                                  | 1
            belysningen               | certainty: CERTAIN                                 | 0
            belysningen               | focusArea: ["fysisk-planering"], certainty: UNSURE | 1
            följer                    | certainty: CERTAIN                                 | 0
            sspf                      | validFrom: {gte: "2022-01-01"}                     | 2
            sspf                      | validFrom: {gte: "2022-01-01", lte: "2022-01-01"}  | 1
            sspf                      | validFrom: {gte: "2022-06-01", lte: "2022-01-01"}  | 0
            sspf                      | validTo: {lte: "2023-12-31"}                       | 1
            sspf                      | validTo: {lte: "2023-12-30"}                       | 0
            sspf                      | validFrom: {lte: "2021-12-31"}, validTo: {}        | 1
            sspf                      | validTo: {gte: "2024-12-31"}                       | 2
            """)
    void findsStatementsInSwedishWithinAFilter(String text, String filter, int total) {
        var page = api.ask(
                        "query($text: String!) { search(text: $text, in: [STATEMENT], filter: {"
                                + (filter == null ? "" : filter)
                                + "}, first: 100) { totalCount nodes { text highlights { start end } agreement { title } } } }",
                        Map.of("text", text))
                .get("search");

        assertThat(page.get("totalCount").asInt()).isEqualTo(total);
        assertThat(page.get("nodes")).hasSize(total).allSatisfy(hit -> {
            assertThat(hit.get("highlights")).isNotEmpty();
            assertThat(hit.at("/agreement/title").asString()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"PASSAGE, PASSAGE", "HEADING, SECTION", "HEADING, PRIORITY", "HEADING, AGREEMENT"})
    void everyPlaceIsFilteredAsItsAgreementIs(String in, String kind) {
        var hits = api.ask("""
                { search(text: "trafik*", in: [%s], filter: {municipality: ["1082", "0486", "1083"]}, first: 100) {
                  nodes { kind agreement { title municipalities { code } } document { name } } } }""".formatted(in)).at("/search/nodes");
        var overenskommelser = api.ask("""
                { search(text: "överenskommelse", in: [HEADING], filter: {municipality: ["0486"]}) {
                  nodes { kind agreement { municipalities { code } } } } }""").at("/search/nodes");

        assertThat(hits.findValuesAsString("code")).isNotEmpty().doesNotContain("1060", "0764");
        assertThat(
                        kind.equals("AGREEMENT")
                                ? overenskommelser.findValuesAsString("kind")
                                : hits.findValuesAsString("kind"))
                .contains(kind);
        assertThat(overenskommelser.findValuesAsString("code")).containsOnly("0486");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            focusArea: ["trafiksakerhet"]
            focusArea: ["trygghet", "unga-i-riskzon"]
            certainty: UNSURE
            certainty: CERTAIN, focusArea: ["trygghet"]
            validFrom: {lte: "2021-12-31"}, validTo: {gte: "2024-01-01"}
            validTo: {lte: "2024-12-31"}, focusArea: ["narkotika"], municipality: ["1082"]
            activeOn: "2023-10-01", certainty: CERTAIN, kind: [COOPERATION_AGREEMENT]
            """)
    void aFilterFindsWhatItFindsInTheListOfCommitments(String filter) {
        var both = api.ask("""
                { search(text: "ska", in: [STATEMENT], filter: {%1$s}, first: 100) { nodes { kind id } }
                  commitments(filter: {%1$s, text: "ska"}, first: 100) { nodes { id } } }""".formatted(filter));

        assertThat(both.get("search")
                        .get("nodes")
                        .valueStream()
                        .filter(hit -> hit.get("kind").asString().equals("COMMITMENT"))
                        .map(hit -> hit.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(both.get("commitments").findValuesAsString("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PASSAGE | trafikkontroller    | trafiksakerhet   | PASSAGE
            PASSAGE | belysningen         | fysisk-planering | PASSAGE
            HEADING | trygghet i centrum  | trygghet         | PRIORITY
            HEADING | trygghet i centrum  | trygghet         | SECTION
            HEADING | samverkansöverenskommelse karlshamn | narkotika | AGREEMENT
            """)
    void placesAreFoundByWhatIsStatedThere(String in, String text, String area, String kind) {
        var query = "query($text: String!, $area: [String!]) { search(text: $text, in: [" + in
                + "], filter: {focusArea: $area}) { nodes { kind } } }";

        assertThat(api.ask(query, Map.of("text", text, "area", area)).findValuesAsString("kind"))
                .contains(kind);
        assertThat(api.ask(query, Map.of("text", text, "area", "bostadsinbrott"))
                        .findValues("kind"))
                .isEmpty();
    }

    /** Karlshamn's only statement of planning is unsure, though others of the agreement are not. */
    @Test
    void areaAndCertaintyMustHoldForTheSameStatement() {
        String query = "query($certainty: Certainty) { search(text: \"Karlshamn\", in: [HEADING], "
                + "filter: {focusArea: [\"fysisk-planering\"], certainty: $certainty}) { totalCount } }";

        assertThat(api.ask(query, Map.of("certainty", "UNSURE"))
                        .at("/search/totalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.ask(query, Map.of("certainty", "CERTAIN"))
                        .at("/search/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void anUnknownFocusAreaIsNamed() {
        var error = api.error("{ search(text: \"a\", filter: {focusArea: [\"nonsense\"]}) { totalCount } }", Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("filter.focusArea");
    }

    @Test
    void pagesThroughEveryHitOnceAndBack() {
        var seen = new TreeSet<String>();
        var forwards = leaf("first: 7, after: $cursor", "endCursor", seen);
        var backwards = leaf("last: 7, before: $cursor", "startCursor", new TreeSet<>());

        assertThat(seen).hasSize(45);
        assertThat(forwards).isEqualTo(7);
        assertThat(backwards).isEqualTo(7);
    }

    private static int leaf(String arguments, String next, TreeSet<String> seen) {
        String cursor = null;
        int pages = 0;
        JsonNode page;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("cursor", cursor);
            page = api.ask(
                            "query($cursor: String) { search(text: \"torget\", in: [STATEMENT], " + arguments
                                    + ") { nodes { id } pageInfo { " + next + " } } }",
                            variables)
                    .get("search");
            for (JsonNode id : page.get("nodes")) {
                assertThat(seen.add(id.get("id").asString())).isTrue();
            }
            cursor = page.at("/pageInfo/" + next).asString(null);
            pages += page.get("nodes").isEmpty() ? 0 : 1;
        } while (!page.get("nodes").isEmpty());
        return pages;
    }

    /** The same thousand strings in every run: made of the signs and words that a query language could trip over. */
    @Test
    void noneOfAThousandHostileStringsBreaksASearch() {
        var random = new Random(11);
        int many = 20;
        for (int request = 0; request < 50; request++) {
            var variables = IntStream.range(0, many)
                    .boxed()
                    .collect(Collectors.toMap(number -> "t" + number, number -> hostile(random)));
            var parameters = variables.keySet().stream()
                    .map(name -> "$" + name + ": String!")
                    .collect(Collectors.joining(", "));
            var fields = variables.keySet().stream()
                    .map(name -> "a" + name + ": search(text: $" + name
                            + ", filter: {municipality: [\"1082\"]}) { totalCount }")
                    .collect(Collectors.joining(" "));

            var answer = api.ask("query(" + parameters + ") { " + fields + " }", variables);

            assertThat(answer.findValues("totalCount"))
                    .allSatisfy(total -> assertThat(total.asInt()).isLessThan(20));
        }
    }

    private static String hostile(Random random) {
        String made = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(any -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
        return made.substring(0, Math.min(made.length(), 60));
    }
}
