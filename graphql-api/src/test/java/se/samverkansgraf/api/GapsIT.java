package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class GapsIT {

    private static final String QUERY = """
            query($own: String!, $peers: [String!]!, $k: Int!, $in: [GapKind!]!) {
              gaps(municipality: $own, peers: {by: LIST, municipality: $peers}, atLeast: $k, in: $in, first: 50,
                activeOn: "2023-10-01") { silence unknownReason totalCount atLeast
                  municipality { name } peers { stated absent unknown } gaps {
                    concept { __typename slug } peers { stated absent unknown noAgreement noneValid poorlyRead }
                    coverage unknownReason namedBy excludedCount broaderStated { slug }
                    practices(first: 5) { municipality { name } strength commitmentCount
                      commitments(first: 3) { text evidence { quote document { name } } } } } } }""";

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void whatWasReadUnsureCanBeLeftOut() {
        var query = """
                query($certainty: Certainty) {
                  practices(focusArea: ["fysisk-planering"], certainty: $certainty, activeOn: "2023-10-01",
                    peers: {by: LIST, municipality: ["1082"]}) { practices { coverage commitmentCount } }
                  gaps(municipality: "0486", atLeast: 1, certainty: $certainty, activeOn: "2023-10-01",
                    in: [FOCUS_AREA], peers: {by: LIST, municipality: ["1082"]}) { gaps { concept { slug } } } }""";
        var all = api.ask(query);
        var certain = api.ask(query, Map.of("certainty", "CERTAIN"));
        var unsure = api.ask(query, Map.of("certainty", "UNSURE"));

        assertThat(all.at("/practices/practices/0/commitmentCount").asInt()).isEqualTo(1);
        assertThat(unsure.at("/practices/practices/0/commitmentCount").asInt()).isEqualTo(1);
        assertThat(certain.at("/practices/practices/0/coverage").asString()).isEqualTo("ABSENT");
        assertThat(all.at("/gaps/gaps").findValuesAsString("slug")).contains("fysisk-planering");
        assertThat(certain.at("/gaps/gaps").findValuesAsString("slug")).doesNotContain("fysisk-planering");
    }

    @Test
    void tellsWhatPeersDoAndOneDoesNotWithTheirPassages() {
        var gaps = gaps("1060", List.of("1082", "0486", "1083", "1081", "0764"), 2, "METHOD");
        var sspf = gap(gaps, "sspf");

        assertThat(gaps.get("totalCount").asInt()).isEqualTo(1);
        assertThat(sspf.get("peers").toString())
                .isEqualTo("{\"stated\":2,\"absent\":0,\"unknown\":3,"
                        + "\"noAgreement\":1,\"noneValid\":1,\"poorlyRead\":1}");
        assertThat(sspf.get("practices").findValuesAsString("name")).startsWith("Karlshamn", "karlshamn-2023.txt");
        assertThat(sspf.at("/practices/1/municipality/name").asString()).isEqualTo("Strängnäs");
        assertThat(sspf.at("/practices/0/commitments/0/evidence/0/quote").asString())
                .isEqualTo("Kommunen ska tidigt upptäcka unga enligt SSPF.");
    }

    @Test
    void saysWhenAMethodIsOnlyNamedInPassing() {
        var sspf = gap(gaps("1060", List.of("1082", "0486"), 2, "METHOD"), "sspf");

        assertThat(sspf.get("coverage").asString()).isEqualTo("ABSENT");
        assertThat(sspf.get("namedBy").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0764, UNKNOWN, POORLY_READ",
        "1083, UNKNOWN, NONE_VALID",
        "1081, UNKNOWN, NO_AGREEMENT",
        "1060, ABSENT,"
    })
    void saysWhetherItsOwnSilenceMeansAnything(String own, String coverage, String reason) {
        var gaps = gaps(own, List.of("1082", "0486"), 2, "FOCUS_AREA");

        assertThat(gaps.get("silence").asString()).isEqualTo(coverage);
        assertThat(gaps.get("unknownReason").asString(null)).isEqualTo(reason);
        assertThat(gap(gaps, "trafiksakerhet").get("coverage").asString()).isEqualTo(coverage);
        assertThat(gap(gaps, "trafiksakerhet").get("unknownReason").asString(null))
                .isEqualTo(reason);
    }

    @Test
    void aNarrowerConceptOfItsOwnCountsAsTheBroaderAndABroaderOneIsTold() {
        var gaps = gaps("1082", List.of("0486", "1060", "0764"), 1, "FOCUS_AREA");

        assertThat(slugs(gaps)).contains("rattfylleri", "skadegorelse").doesNotContain("andts", "trygghet");
        assertThat(gap(gaps, "rattfylleri").at("/broaderStated/slug").asString())
                .isEqualTo("trafiksakerhet");
        assertThat(gap(gaps, "rattfylleri").get("namedBy").isNull()).isTrue();
    }

    @Test
    void whatIsLeftToOrdinaryWorkIsNotDoneAndIsTold() {
        var narcotics = gap(gaps("0486", List.of("1060", "1082"), 2, "FOCUS_AREA"), "narkotika");

        assertThat(narcotics.get("excludedCount").asInt()).isEqualTo(1);
        assertThat(slugs(gaps("1083", List.of("0486"), 1, "FOCUS_AREA"))).doesNotContain("narkotika");
    }

    @Test
    void asksForAtLeastSoManyPeersTheMostOfThemFirst() {
        var peers = List.of("1082", "0486", "1060", "0180");
        var one = gaps("1081", peers, 1, "FOCUS_AREA");
        var three = gaps("1081", peers, 3, "FOCUS_AREA");

        assertThat(slugs(three)).isEmpty();
        assertThat(one.get("gaps").valueStream().map(gap -> gap.at("/peers/stated")
                        .asInt()))
                .isSortedAccordingTo((left, right) -> right - left)
                .contains(2, 1);
        assertThat(one.get("peers").toString()).isEqualTo("{\"stated\":0,\"absent\":4,\"unknown\":0}");
    }

    @Test
    void comparesWithTheMunicipalitysOwnPeersWhereNoOtherIsNamed() {
        var gaps = api.ask("""
                { gaps(municipality: "1082", peers: {by: NEAREST_PRIORITIES}, atLeast: 1, first: 2,
                  activeOn: "2023-10-01") { totalCount group { of { name } peers { municipality { name } } }
                    gaps { concept { slug } practices(first: 1) { municipality { name } } } } }""").get("gaps");

        assertThat(gaps.at("/group/of/name").asString()).isEqualTo("Karlshamn");
        assertThat(gaps.get("gaps")).hasSize(2);
        assertThat(gaps.get("totalCount").asInt()).isGreaterThan(2);
        assertThat(gaps.at("/gaps/0/practices")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            municipality: "9999", peers: {by: GROUP}                               | municipality
            municipality: "1082", peers: {by: GROUP}, atLeast: 0                   | atLeast
            municipality: "1082", peers: {by: GROUP}, first: 101                   | first
            municipality: "1082", peers: {by: LIST}                                | peers.municipality
            """)
    void namesTheArgumentThatAsksForWhatCannotBe(String arguments, String argument) {
        var error = api.error("{ gaps(%s) { atLeast } }".formatted(arguments), Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    }

    private static JsonNode gaps(String own, List<String> peers, int atLeast, String in) {
        return api.ask(QUERY, Map.of("own", own, "peers", peers, "k", atLeast, "in", List.of(in)))
                .get("gaps");
    }

    private static List<String> slugs(JsonNode gaps) {
        return gaps.get("gaps")
                .valueStream()
                .map(gap -> gap.at("/concept/slug").asString())
                .toList();
    }

    private static JsonNode gap(JsonNode gaps, String slug) {
        return gaps.get("gaps")
                .valueStream()
                .filter(gap -> gap.at("/concept/slug").asString().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " is no gap: " + gaps));
    }
}
