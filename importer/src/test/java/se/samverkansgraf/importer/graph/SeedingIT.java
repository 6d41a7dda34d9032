package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.importer.graph.TestGraph.promise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.importer.graph.SeedSummary.Fate;
import se.samverkansgraf.importer.graph.SeedSummary.Outcome;
import se.samverkansgraf.importer.graph.SeedSummary.Retired;
import se.samverkansgraf.model.rule.ReadingRule;

@ExtendWith(TestGraph.Extension.class)
class SeedingIT {

    private final TestGraph graph;

    SeedingIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void bringsTheWholeCountry() {
        assertThat(GraphSnapshot.counts(graph.driver()))
                .containsEntry("Municipality", 290L)
                .containsEntry("County", 21L)
                .containsEntry("MunicipalityGroup", 9L)
                .containsEntry(
                        "PoliceArea", (long) TestGraph.REFERENCE.policeAreas().size())
                .containsEntry("Method", (long) TestGraph.VOCABULARY.methods().size())
                .containsEntry("Dataset", 1L);
        assertThat(graph.ask("MATCH (m:Municipality) WHERE COUNT { (m)-[:IN_COUNTY]->() } <> 1 "
                        + "OR COUNT { (m)-[:IN_GROUP]->() } <> 1 OR NOT EXISTS { (m)<-[:COVERS]-({level: 'REGION'}) } "
                        + "RETURN m"))
                .isEmpty();
        assertThat(graph.texts("MATCH (:PoliceArea {id: 'lpo-karlshamn'})-[:PART_OF*]->(a) RETURN a.level"))
                .containsExactly("POLICE_AREA", "REGION");
    }

    @Test
    void writesNothingTheSecondTime() {
        var before = graph.snapshot();

        var summary = graph.writer().seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);

        assertThat(summary.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(summary.counters()).isEqualTo(WriteCounters.NONE);
        assertThat(GraphSnapshot.difference(before, graph.snapshot())).isEmpty();
    }

    @Test
    void notesNewRulesAlone() {
        var summary =
                graph.writer("2", NamePolicy.HIDE).seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);

        assertThat(summary.outcome()).isEqualTo(Outcome.RULES_NOTED);
        assertThat(summary.counters().nodesCreated()).isZero();
        assertThat(graph.texts("MATCH (d:Dataset) RETURN d.ruleSetVersion")).containsExactly("2");
    }

    @Test
    void mendsSharedNodesOfAnotherVersion() {
        var wanted = graph.snapshot();
        graph.ask("MATCH (d:Dataset) SET d.vocabularyVersion = 'older'");
        graph.ask("MATCH (m:Method {id: 'sspf'}) SET m.sv = 'Något annat'");
        graph.ask("MATCH (:Municipality {code: '1082'})-[r:IN_COUNTY]->() DELETE r");
        graph.ask("MATCH (f:FocusArea {id: 'narkotika'}) DETACH DELETE f");

        var summary = graph.writer().seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);

        assertThat(summary.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
    }

    @Test
    void deletesConceptsThatAreGoneUnlessAFactUsesThem() {
        graph.write("a.txt", promise("Medborgarlöfte", 2024).facts());
        graph.ask("CREATE (:Method {id: 'unused', sv: 'x', en: 'x', alternatives: []})");
        graph.ask("CREATE (m:Method {id: 'used', sv: 'x', en: 'x', alternatives: []}) "
                + "WITH m MATCH (c:Commitment) WITH m, c LIMIT 1 CREATE (c)-[:USES {written: 'x', rule: 'x'}]->(m)");
        graph.ask("MATCH (d:Dataset) SET d.vocabularyVersion = 'older'");

        var summary = graph.writer().seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);

        assertThat(summary.retired())
                .containsExactly(
                        new Retired("Method", "unused", Fate.DELETED), new Retired("Method", "used", Fate.KEPT));
        assertThat(graph.texts("MATCH (m:Method) WHERE m.id ENDS WITH 'used' RETURN m.id"))
                .containsExactly("used");
    }

    @Test
    void tellsEveryRuleAndForgetsThoseThatAreGone() {
        graph.ask(
                "CREATE (:Rule {id: 'gone', place: 'rule/x.yaml:1', yields: [], wordings: [], examples: [], counterExamples: []})");
        graph.ask("MATCH (d:Dataset) SET d.ruleSetVersion = 'older'");

        graph.writer().seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);

        assertThat(graph.texts("MATCH (r:Rule) RETURN r.id"))
                .containsExactlyInAnyOrderElementsOf(
                        TestGraph.RULES.stream().map(ReadingRule::id).toList());
        assertThat(graph.texts("MATCH (r:Rule {id: 'commitment-item'}) RETURN r.examples[1]")
                        .get(0))
                .contains("«Kommunen sanerar klotter.»");
    }
}
