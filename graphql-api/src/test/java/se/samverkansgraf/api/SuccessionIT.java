package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.api.graph.TestGraph;
import se.samverkansgraf.api.graph.TestLine;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** An agreement against the one that it succeeds. */
@ExtendWith({Neo4jExtension.class, RunningApi.Extension.class})
class SuccessionIT {

    private static RunningApi api;
    private static TestNeo4j neo4j;
    private static JsonNode succession;

    @BeforeAll
    static void start(RunningApi running, TestNeo4j database) {
        api = running;
        neo4j = database;
        TestGraph.add(neo4j, TestLine.documents());
        succession = api.ask("""
                        query($id: ID!) { succession(agreement: $id) {
                          comparability predecessor { title } counts { of change shift count }
                          changes { of change shift before { text } after { text } } } }""", Map.of("id", later())).get("succession");
    }

    @AfterAll
    static void tellTheStoryAgain() {
        TestGraph.remove(neo4j, TestLine.documents());
    }

    private static String later() {
        return api.ask(
                        "query($code: [String!]) { agreements(filter: {municipality: $code}, orderBy: VALID_FROM_DESC) "
                                + "{ nodes { id } } }",
                        Map.of("code", TestLine.MUNICIPALITY))
                .at("/agreements/nodes/0/id")
                .asString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            REWORDED  | STRONGER | Polisen bör fotpatrullera i centrum under sommarkvällarna.  | Polisen ska fotpatrullera i centrum under sommarkvällarna.
            REWORDED  | WEAKER   | Kommunen ska hålla fyra trygghetsvandringar under året.     | Kommunen ska hålla två trygghetsvandringar under året.
            UNCHANGED | EQUAL    | Parterna ska träffas i lokalt brottsförebyggande råd varje kvartal. | Parterna ska träffas i lokalt brottsförebyggande råd varje kvartal.
            DROPPED   | -        | Kommunen ska sätta upp lampor vid badplatsen.               | -
            ADDED     | -        | -                                                           | Polisen ska berätta om bedrägerier för pensionärer.
            """)
    void tellsWhatBecameOfEachCommitment(String change, String shift, String before, String after) {
        List<JsonNode> changes = succession
                .get("changes")
                .valueStream()
                .filter(each -> each.get("change").asString().equals(change))
                .filter(each -> shift == null || shift.equals(each.get("shift").asString(null)))
                .toList();

        assertThat(changes).singleElement().satisfies(each -> {
            assertThat(each.get("shift").asString(null)).isEqualTo(shift);
            assertThat(each.at("/before/text").asString(null)).isEqualTo(before);
            assertThat(each.at("/after/text").asString(null)).isEqualTo(after);
        });
    }

    @Test
    void findsThePredecessorByItselfAndCountsWhatItShows() {
        assertThat(succession.get("comparability").asString()).isEqualTo("COMPARABLE");
        assertThat(succession.at("/predecessor/title").asString()).isEqualTo("Medborgarlöfte Mjölby 2019–2020");
        assertThat(succession.get("counts").valueStream().mapToInt(each -> each.get("count")
                        .asInt()))
                .containsOnly(1)
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"STRONGER, fotpatrullera", "WEAKER, trygghetsvandringar"})
    void changesAreChosenByTheirShift(String shift, String word) {
        JsonNode chosen = api.ask(
                        "query($id: ID!, $shift: [StrengthShift!]) { succession(agreement: $id) "
                                + "{ changes(shift: $shift) { shift after { text } } } }",
                        Map.of("id", later(), "shift", shift))
                .at("/succession/changes");

        assertThat(chosen).hasSize(1);
        assertThat(chosen.at("/0/after/text").asString()).contains(word);
    }
}
