package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningApi.Extension.class)
class PrioritiesIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            focusArea: ["trygghet"]                            | Trygghet, Trygghet i centrum, Ordningsstörningar
            focusArea: ["narkotika"]                           | Narkotika, Narkotika i centrum
            focusArea: ["narkotika"], municipality: ["1082"]   | Narkotika i centrum
            focusArea: ["narkotika"], kind: [CITIZEN_PROMISE]  | Narkotika
            text: "centrum"                                    | Narkotika i centrum, Trygghet i centrum
            text: "centrum", focusArea: ["narkotika"]          | Narkotika i centrum
            policeArea: ["lpo-karlshamn"], activeOn: "2023-10-01", focusArea: ["unga-i-riskzon"] | Unga med normbrytande beteende
            """)
    void findsPrioritiesByWhatTheyThemselvesConcern(String filter, String headings) {
        var found = api.ask("{ priorities(filter: {%s}) { totalCount nodes { heading } } }".formatted(filter))
                .get("priorities");

        assertThat(found.get("nodes").findValuesAsString("heading")).containsExactlyInAnyOrder(headings.split(", "));
        assertThat(found.get("totalCount").asInt()).isEqualTo(found.get("nodes").size());
    }

    @Test
    void aPriorityIsFoundAgainByItsId() {
        var first = api.ask("{ priorities(first: 1, filter: {focusArea: [\"narkotika\"], municipality: [\"1082\"]})"
                        + " { nodes { id } } }")
                .at("/priorities/nodes/0/id")
                .asString();
        var again = api.ask(
                "query($id: ID!) { priority(id: $id) { heading rank parent { heading } agreement { title }"
                        + " evidence { quote } } node(id: $id) { ... on Priority { heading } } }",
                Map.of("id", first));

        assertThat(again.at("/priority/heading").asString()).isEqualTo("Narkotika i centrum");
        assertThat(again.at("/priority/parent/heading").asString()).isEqualTo("Trygghet i centrum");
        assertThat(again.at("/priority/evidence/0/quote").asString()).isEqualTo("Narkotika i centrum");
        assertThat(again.at("/node/heading")).isEqualTo(again.at("/priority/heading"));
    }
}
