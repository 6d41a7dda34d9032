package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class WhyIT {

    private static final String PLACES = """
            { places { quote start end document { id name text } sections { heading }
                facts { kind id slot text rule { id place examples } readBy { id } passage { id quote page start end }
                  readings { concept { slug } written rule { id } } agreement { title kind } }
                mentions { concept { slug } written rule { id place } start end }
                issues { issue { kind } rule { id } } importRun { id startedAt finishedAt } }
              rules { id place about yields wordings examples counterExamples } } }""";

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void goesFromAFactToItsPassagesAndTheRulesThatReadThem() {
        var why = whyOf(idOf("commitments", "Kommunen ska tidigt upptäcka unga enligt SSPF."));

        assertThat(why.get("places")).hasSize(1);
        var place = why.at("/places/0");
        assertThat(place.get("quote").asString()).isEqualTo("Kommunen ska tidigt upptäcka unga enligt SSPF.");
        assertThat(place.at("/sections/0/heading").asString()).isEqualTo("Unga med normbrytande beteende");
        assertThat(place.get("facts")).hasSize(1);
        assertThat(place.at("/facts/0/kind").asString()).isEqualTo("COMMITMENT");
        assertThat(place.at("/facts/0/rule/id").asString()).isEqualTo("commitment-sentence");
        assertThat(place.at("/facts/0/rule/examples").toString()).contains("«");
        assertThat(place.at("/facts/0/readings").findValuesAsString("slug"))
                .containsExactlyInAnyOrder("sspf", "unga-i-riskzon", "ungdomar", "sspf-samordnare");
        assertThat(place.at("/mentions").findValuesAsString("slug")).containsExactly("sspf");
        assertThat(place.at("/importRun/id").asString()).isEqualTo("test-run");
    }

    @Test
    void goesFromAPassageToTheFactsThatRestOnIt() {
        var passage = whyOf(idOf("goals", "Antalet olyckor i centrum ska minska."))
                .at("/places/0/facts/0/passage/id")
                .asString();

        var place = whyOf(passage).at("/places/0");

        assertThat(place.at("/facts/0/kind").asString()).isEqualTo("GOAL");
        assertThat(place.at("/facts/0/text").asString())
                .isEqualTo(place.get("quote").asString());
    }

    @Test
    void tellsWhatIdentifiesAnAgreement() {
        var agreement = api.ask("{ agreements(filter: {municipality: [\"0486\"]}) { nodes { id } } }")
                .at("/agreements/nodes/0/id")
                .asString();

        var why = whyOf(agreement);

        assertThat(why.findValuesAsString("slot")).contains("TITLE", "VALIDITY", "MUNICIPALITY");
        assertThat(why.at("/places/0/facts/0/id").asString()).isEqualTo(agreement);
    }

    @Test
    void tellsWhatStandsInAPartOfADocumentAndNothingElse() {
        var whole = whyOf(idOf("commitments", "Polisen ska söka narkotika i skolan."))
                .at("/places/0");
        var text = whole.at("/document/text").asString();
        int start = text.indexOf("narkotika i skolan");

        var part = at(whole.at("/document/id").asString(), start, start + 9).at("/places/0");

        assertThat(part.get("quote").asString()).isEqualTo("narkotika");
        assertThat(part.get("facts")).hasSize(1);
        assertThat(part.at("/facts/0/passage/quote").asString()).isEqualTo("Polisen ska söka narkotika i skolan.");
        assertThat(at(whole.at("/document/id").asString(), 0, 5_000).at("/places/0/facts"))
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyRuleNamedIsToldOnceWithItsProof() {
        var rules = whyOf(idOf("commitments", "Kommunen ska tidigt upptäcka unga enligt SSPF."))
                .get("rules");

        assertThat(rules.findValuesAsString("id")).containsExactly("commitment-sentence");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.get("place").asString()).contains(".yaml:");
            assertThat(rule.get("examples")).isNotEmpty();
            assertThat(rule.get("counterExamples")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "Commitment:none"                                           |
            id: "Passage:none"                                              |
            at: {document: "Document:none", start: 0, end: 10}              |
            id: "Commitment"                                                | id
            id: "Municipality:1082"                                         | id
            id: "Goal:x", at: {document: "Document:x", start: 0, end: 1}    | id
            at: {document: "Goal:x", start: 0, end: 10}                     | at.document
            at: {document: "Document:x", start: 5, end: 5}                  | at
            at: {document: "Document:x", start: 0, end: 5001}               | at
            """)
    void answersNothingOfWhatIsNotThereAndRefusesWhatCannotBe(String arguments, String argument) {
        var answer = api.answer("{ why(" + arguments + ") { rules { id } } }", Map.of());

        assertThat(answer.at("/data/why").isNull()).isTrue();
        assertThat(answer.at("/errors/0/extensions/argument").asString(null)).isEqualTo(argument);
    }

    private static JsonNode whyOf(String id) {
        return api.ask("query($id: ID!) { why(id: $id) " + PLACES, Map.of("id", id))
                .get("why");
    }

    private static JsonNode at(String document, int start, int end) {
        return api.ask(
                        "query($d: ID!, $s: Int!, $e: Int!) { why(at: {document: $d, start: $s, end: $e}) " + PLACES,
                        Map.of("d", document, "s", start, "e", end))
                .get("why");
    }

    private static String idOf(String field, String text) {
        for (JsonNode node :
                api.ask("{ " + field + "(first: 100) { nodes { id text } } }").at("/" + field + "/nodes")) {
            if (node.get("text").asString().equals(text)) {
                return node.get("id").asString();
            }
        }
        throw new AssertionError(text);
    }
}
