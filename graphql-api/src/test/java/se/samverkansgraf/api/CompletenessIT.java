package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class CompletenessIT {

    private static final String OF_ONE = """
            query($code: String!) { completeness(filter: {municipality: [$code]}, orderBy: TITLE_DESC) { nodes {
              agreement { kind title parts { title } } lacking
              elements { element label coverage inParts evidence { quote page rule document { text } start end } } } } }
            """;

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1082 | 0 | SITUATION_PICTURE CAUSE_ANALYSIS
            0486 | 0 | CAUSE_ANALYSIS DATA_SOURCE RESPONSIBLE_ROLE SIGNATORY SIGNING_DAY SITUATION_PICTURE
            0764 | 0 | CAUSE_ANALYSIS DATA_SOURCE FOLLOW_UP FOLLOW_UP_FREQUENCY GOAL MEASURABLE_TARGET \
            RESPONSIBLE RESPONSIBLE_ROLE SIGNATORY SIGNING_DAY SITUATION_PICTURE
            """)
    void tellsWhatAnAgreementLacks(String municipality, int place, String lacks) {
        var node = api.ask(OF_ONE, Map.of("code", municipality)).at("/completeness/nodes/" + place);

        assertThat(lackedBy(node)).containsExactlyInAnyOrder(lacks.split(" "));
        assertThat(node.get("lacking").asInt()).isEqualTo(lacks.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({"1060, ABSENT", "0764, UNKNOWN"})
    void whatAPoorlyReadDocumentLacksIsUnknown(String municipality, String coverage) {
        var goal = api.ask(OF_ONE, Map.of("code", municipality)).at("/completeness/nodes/0/elements/7");

        assertThat(goal.get("element").asString()).isEqualTo("GOAL");
        assertThat(goal.get("label").asString()).isEqualTo("Mål");
        assertThat(goal.get("coverage").asString()).isEqualTo(coverage);
        assertThat(goal.get("evidence").isNull()).isTrue();
    }

    @Test
    void whatIsHeldIsProvedByItsFirstPassage() {
        var elements = api.ask(OF_ONE, Map.of("code", "1082")).at("/completeness/nodes/0/elements");

        assertThat(elements).hasSize(14);
        for (JsonNode element : elements) {
            var evidence = element.get("evidence");
            boolean stated = element.get("coverage").asString().equals("STATED");
            assertThat(evidence.isNull()).as("%s", element).isEqualTo(!stated);
            if (stated) {
                var text = evidence.at("/document/text").asString();
                assertThat(text.substring(
                                evidence.get("start").asInt(),
                                evidence.get("end").asInt()))
                        .isEqualTo(evidence.get("quote").asString());
            }
        }
        assertThat(elements.at("/12/evidence/quote").asString())
                .isEqualTo("Lokala Brå följer upp överenskommelsen fyra gånger per år.");
    }

    @Test
    void countsAreThoseOfEveryAgreementThatTheFilterMeans() {
        var completeness = api.ask("""
                { completeness(element: [FOLLOW_UP], first: 2) { totalCount nodes { agreement { title } }
                  counts { element stated absent unknown inParts } } }""").get("completeness");

        var followUp = completeness.at("/counts/12");
        assertThat(followUp.toString()).contains("FOLLOW_UP", "\"stated\":2", "\"absent\":4", "\"unknown\":1");
        assertThat(completeness.get("totalCount").asInt()).isEqualTo(5);
        assertThat(completeness.get("nodes")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            element: [FOLLOW_UP]                                       | 5
            element: [FOLLOW_UP], coverage: [STATED]                   | 2
            element: [FOLLOW_UP, GOAL], coverage: [UNKNOWN]            | 1
            coverage: [UNKNOWN]                                        | 1
            filter: {municipality: ["1081"]}                           | 0
            filter: {activeOn: "2023-10-01"}, element: [SIGNING_DAY]   | 5
            element: []                                                | 0
            filter: {kind: [CITIZEN_PROMISE]}                          | 4
            """)
    void findsThoseThatLackSomething(String arguments, int total) {
        var page = api.ask("{ completeness(" + arguments + ") { totalCount counts { stated } nodes { lacking } } }")
                .get("completeness");

        assertThat(page.get("totalCount").asInt()).isEqualTo(total);
        assertThat(page.get("nodes")).hasSize(total);
        assertThat(page.get("counts")).hasSize(14);
    }

    @Test
    void pagesFromThoseThatLackMostAndBack() {
        var seen = new TreeSet<String>();
        String after = null;
        int last = Integer.MAX_VALUE;
        for (int page = 0; page < 4; page++) {
            var answer = api.ask("""
                    query($after: String) { completeness(orderBy: LACKING_DESC, first: 2, after: $after) {
                      nodes { lacking agreement { id } } pageInfo { endCursor } } }""", after == null ? Map.of() : Map.of("after", after))
                    .get("completeness");
            for (JsonNode node : answer.get("nodes")) {
                assertThat(node.get("lacking").asInt()).isLessThanOrEqualTo(last);
                last = node.get("lacking").asInt();
                assertThat(seen.add(node.at("/agreement/id").asString())).isTrue();
            }
            after = answer.at("/pageInfo/endCursor").asString();
        }
        assertThat(seen).hasSize(7);
    }

    private static Set<String> lackedBy(JsonNode node) {
        var lacked = new TreeSet<String>();
        for (JsonNode element : node.get("elements")) {
            if (!element.get("coverage").asString().equals("STATED")) {
                lacked.add(element.get("element").asString());
            }
        }
        return lacked;
    }
}
