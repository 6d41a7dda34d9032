package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
class PeersIT {

    private static final String NEAREST = """
            query($of: String!, $k: Int!) { peers(of: $of, by: [NEAREST_PRIORITIES], nearest: $k,
              activeOn: "2023-10-01") { label
                peers { municipality { name } similarity sharedPriorities {
                  focusArea { slug } ownAgreements agreements weight } }
                profiles { own ownUnknownReason others { stated absent unknown noAgreement noneValid } } } }""";

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void namesThePeersThatUseAMethodStrongestFirst() {
        var practices = api.ask("""
                { practices(peers: {by: LIST, municipality: ["1082", "0486", "1060", "1083", "1081", "0764"]},
                  method: ["sspf"], activeOn: "2023-10-01") {
                    peers { stated absent unknown noAgreement noneValid poorlyRead }
                    practices { municipality { name } coverage unknownReason strength commitmentCount namedBy
                      commitments { text responsible { who { ... on Actor { slug } ... on Role { slug } } }
                        agreement { title documents { name } } evidence { quote page } } }
                    strongest: practices(first: 1) { municipality { name } } } }""").get("practices");

        assertThat(practices.get("peers").toString())
                .contains("\"stated\":2", "\"absent\":1", "\"noneValid\":1", "\"noAgreement\":1", "\"poorlyRead\":1");
        assertThat(names(practices.get("practices")))
                .containsExactly("Karlshamn", "Strängnäs", "Olofström", "Alvesta", "Ronneby", "Sölvesborg");
        assertThat(names(practices.get("strongest"))).containsExactly("Karlshamn");
        assertThat(practices.at("/practices/0/commitmentCount").asInt()).isEqualTo(2);
        assertThat(practices.at("/practices/0/commitments/0/evidence/0/quote").asString())
                .isEqualTo("Kommunen ska tidigt upptäcka unga enligt SSPF.");
        assertThat(practices.at("/practices/2/namedBy").asInt()).isEqualTo(1);
        assertThat(practices.at("/practices/2/coverage").asString()).isEqualTo("ABSENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROUP", "COUNTY", "POLICE_AREA", "POPULATION", "NEAREST_PRIORITIES"})
    void findsPeersWithoutTheMunicipalityItself(String basis) {
        var practices = api.ask("""
                { practices(peers: {by: %s, of: "1082"}, focusArea: ["trafiksakerhet"], activeOn: "2023-10-01") {
                  practices { municipality { code } } } }""".formatted(basis)).at("/practices/practices");

        assertThat(practices.findValuesAsString("code")).isNotEmpty().doesNotContain("1082");
    }

    @Test
    void tellsPeersOnEachBasisAndWhatTheyHaveInCommon() {
        var groups = api.ask(
                        "{ peers(of: \"1082\") { by label of { name } peers { municipality { name } } profiles { own } } }")
                .get("peers");

        assertThat(groups.findValuesAsString("label"))
                .containsExactly(
                        "Samma kommungrupp: "
                                + api.ask("{ municipality(code: \"1082\") { group { name } } }")
                                        .at("/municipality/group/name")
                                        .asString(),
                        "Samma län: Blekinge län",
                        "Samma polisområde: Polisområde Blekinge nordöstra Skåne",
                        "Ungefär lika många invånare",
                        "Liknande prioriteringar");
        assertThat(names(groups.at("/1/peers"))).containsExactly("Karlskrona", "Olofström", "Ronneby", "Sölvesborg");
        assertThat(groups.at("/1/profiles").isNull()).isTrue();
    }

    @Test
    void findsTheNearestPrioritiesByTheirCosineEquallyNearOnesByCode() {
        var group = api.ask(NEAREST, Map.of("of", "1082", "k", 10)).at("/peers/0");

        assertThat(names(group.get("peers"))).containsExactly("Strängnäs", "Olofström", "Stockholm", "Alvesta");
        assertThat(group.at("/peers/0/similarity").asDouble()).isEqualTo(0.534522);
        assertThat(group.at("/peers/1/similarity").asDouble()).isEqualTo(0.534522);
        assertThat(names(api.ask(NEAREST, Map.of("of", "1082", "k", 1)).at("/peers/0/peers")))
                .containsExactly("Strängnäs");
    }

    @Test
    void namesTheFocusAreasThatMakePeersSimilarBroaderOnesIncluded() {
        var olofstrom = api.ask(NEAREST, Map.of("of", "1082", "k", 10)).at("/peers/0/peers/1");

        assertThat(olofstrom.get("sharedPriorities").findValuesAsString("slug")).containsExactly("andts", "narkotika");
        assertThat(olofstrom.at("/sharedPriorities/0/ownAgreements").asInt()).isEqualTo(1);
        double parts = olofstrom
                .get("sharedPriorities")
                .valueStream()
                .mapToDouble(each -> each.get("weight").asDouble())
                .sum();
        assertThat(parts).isCloseTo(olofstrom.get("similarity").asDouble(), within(1e-5));
    }

    @Test
    void tellsMunicipalitiesWithoutAProfileFromDissimilarOnes() {
        var others = api.ask(NEAREST, Map.of("of", "1082", "k", 10)).at("/peers/0/profiles/others");

        assertThat(others.toString())
                .isEqualTo("{\"stated\":4,\"absent\":0,\"unknown\":285,\"noAgreement\":284,\"noneValid\":1}");
    }

    @ParameterizedTest
    @CsvSource({"1081, UNKNOWN, NO_AGREEMENT", "1083, UNKNOWN, NONE_VALID", "0764, STATED,"})
    void hasNoNearestPeersWithoutAProfileOfItsOwnAndSaysWhy(String of, String own, String reason) {
        var group = api.ask(NEAREST, Map.of("of", of, "k", 10)).at("/peers/0");

        assertThat(group.at("/profiles/own").asString()).isEqualTo(own);
        assertThat(group.at("/profiles/ownUnknownReason").asString(null)).isEqualTo(reason);
        assertThat(group.get("peers").isEmpty()).isEqualTo(!own.equals("STATED"));
    }

    @Test
    void aPriorityAloneIsAPracticeAndWhatIsLeftToOrdinaryWorkIsNone() {
        var query = """
                query($area: String!) { practices(peers: {by: LIST, municipality: ["0486"]}, focusArea: [$area],
                  activeOn: "2023-10-01") { practices {
                    coverage strength commitmentCount priorityCount goalCount excludedCount } } }""";
        var narcotics = api.ask(query, Map.of("area", "narkotika")).at("/practices/practices/0");
        var traffic = api.ask(query, Map.of("area", "trafiksakerhet")).at("/practices/practices/0");

        assertThat(narcotics.toString()).contains("ABSENT", "\"commitmentCount\":0", "\"excludedCount\":1");
        assertThat(traffic.toString()).contains("STATED", "\"priorityCount\":1", "\"goalCount\":1");
    }

    @Test
    void tellsWithWhichMethodsWhoIsResponsibleAndHowMuchIsMeasured() {
        var practice = api.ask("""
                { practices(peers: {by: LIST, municipality: ["1082"]}, focusArea: ["trygghet", "trafiksakerhet"],
                  activeDuring: {from: "2023-01-01", to: "2023-12-31"}) { from to group { by of { name } label }
                    practices { measureCount methods { slug } responsible { function commitmentCount
                      who { ... on Role { slug } ... on Actor { slug } } methods { slug } municipality { name }
                      commitments { text } } } } }""").get("practices");

        assertThat(practice.get("group").toString())
                .isEqualTo("{\"by\":\"LIST\",\"of\":null,\"label\":\"Egen lista\"}");
        assertThat(practice.at("/practices/0/measureCount").asInt()).isEqualTo(2);
        assertThat(practice.at("/practices/0/methods").findValuesAsString("slug"))
                .containsExactlyInAnyOrder("trafikkontroll", "trygghetsvandring");
        assertThat(practice.at("/practices/0/responsible")).hasSize(3).allSatisfy(each -> {
            assertThat(each.get("commitmentCount").asInt()).isEqualTo(1);
            assertThat(each.at("/municipality/name").asString()).isEqualTo("Karlshamn");
            assertThat(each.at("/commitments/0/text").asString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of: "1082", by: [LIST]                             | by
            of: "9999"                                         | of
            of: "1082", nearest: 51                            | nearest
            of: "1082", within: 0                              | within
            of: "1082", activeOn: "2023-10-01", activeDuring: {from: "2023-01-01", to: "2023-12-31"} | activeDuring
            """)
    void namesTheArgumentThatAsksForPeersThatCannotBe(String arguments, String argument) {
        var error = api.error("{ peers(%s) { label } }".formatted(arguments), Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    }

    private static List<String> names(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> entry.at("/municipality/name").asString())
                .toList();
    }
}
