package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Alvesta and Sölvesborg have a sentence word for word alike, and facts about nothing in common. */
@ExtendWith(RunningApi.Extension.class)
class SimilarityIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void copiedWordingAndSubstanceAreToldApart() {
        JsonNode similar = similarity("1083");

        assertThat(titles(similar.get("byWording"))).containsExactly("Alvesta – medborgarlöften");
        assertThat(titles(similar.get("bySubstance")))
                .contains("Samverkansöverenskommelse Karlshamn 2021–2024", "Överenskommelse Strängnäs 2022–2025")
                .doesNotContain("Alvesta – medborgarlöften");
        assertThat(similar.at("/bySubstance")).allSatisfy(each -> {
            assertThat(each.findValuesAsString("slug")).containsExactly("trafiksakerhet");
            assertThat(each.get("cosine").asDouble()).isBetween(0.01, 1.0);
        });
    }

    @Test
    void whatIsCopiedIsToldWithItsWordsAndTheirShare() {
        JsonNode copied = similarity("0764").at("/byWording/0");
        JsonNode agreement = similarity("0764").get("agreement");

        assertThat(copied.get("words").asInt()).isEqualTo(13);
        assertThat(copied.get("share").asDouble())
                .isEqualTo(13.0 / agreement.get("words").asInt(), org.assertj.core.data.Offset.offset(0.0001));
        assertThat(agreement.get("ownTextShare").asDouble())
                .isEqualTo(1 - copied.get("share").asDouble(), org.assertj.core.data.Offset.offset(0.0001));
        assertThat(copied.at("/examples/0/text").asString())
                .isEqualTo("kommunen och polisen ska synas vid skolorna och ta bort klotter samma dag");
    }

    @Test
    void whoIsAboutTheSameNeedShareNoWords() {
        JsonNode similar = similarity("1060");

        assertThat(similar.get("byWording")).isEmpty();
        assertThat(titles(similar.get("bySubstance"))).contains("Samverkansöverenskommelse Karlshamn 2021–2024");
    }

    private static java.util.List<String> titles(JsonNode similar) {
        return similar.valueStream()
                .map(each -> each.at("/agreement/title").asString())
                .toList();
    }

    private static JsonNode similarity(String municipality) {
        String agreement = api.ask(
                        "query($code: [String!]) { agreements(filter: {municipality: $code}) { nodes { id } } }",
                        Map.of("code", municipality))
                .at("/agreements/nodes/0/id")
                .asString();
        return api.ask("""
                        query($id: ID!) { similarity(agreement: $id) {
                          agreement { words ownTextShare }
                          bySubstance { cosine agreement { title } concepts { concept { slug } } }
                          byWording { words share agreement { title } examples { text } } } }""", Map.of("id", agreement)).get("similarity");
    }
}
