package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.Extension.class)
class ProfilesIT {

    private static final String TALLIES = """
            MATCH (:Agreement)-[x:%s]->(c:FocusArea) RETURN c.id + ' ' + x.priorities + ' ' + x.commitments + ' '
              + x.goals + ' ' + x.measures + ' ' + coalesce(x.strongest, '-')""";

    private final TestGraph graph;

    ProfilesIT(TestGraph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void write() {
        var document = DocumentBuilder.document();
        document.agreement("Löfte")
                .municipality("1082")
                .priority("Narkotika", "narkotika")
                .priority("Alkohol", "alkohol")
                .commitment("Parterna ska arbeta med SSPF.")
                .goal("Färre unga ska använda narkotika.");
        graph.write("promise", document.facts());
    }

    @Test
    void anAgreementIsAboutWhatItsFactsAreAbout() {
        assertThat(graph.texts(TALLIES.formatted("ABOUT")))
                .containsExactly("alkohol 1 0 0 0 -", "narkotika 1 1 1 2 BINDING");
    }

    @Test
    void anAgreementDealsWithBroaderConceptsToo() {
        assertThat(graph.texts(TALLIES.formatted("DEALS_WITH")))
                .containsExactly("alkohol 1 0 0 0 -", "andts 2 1 1 2 BINDING", "narkotika 1 1 1 2 BINDING");
    }

    @Test
    void aFactAboutTwoNarrowerConceptsCountsOnce() {
        graph.ask("MATCH (c:Commitment), (f:FocusArea {id: 'alkohol'}) "
                + "CREATE (c)-[:CONCERNS {written: 'x', rule: 'x'}]->(f)");

        seedAnotherVersion();

        assertThat(graph.texts(TALLIES.formatted("DEALS_WITH")))
                .containsExactly("alkohol 1 1 0 1 BINDING", "andts 2 1 1 2 BINDING", "narkotika 1 1 1 2 BINDING");
    }

    @Test
    void whatIsLeftToOrdinaryWorkIsCountedAsThatToo() {
        graph.ask("MATCH (c:Commitment) SET c.strength = 'EXCLUDED'");

        seedAnotherVersion();

        assertThat(graph.texts("MATCH (:Agreement)-[x:ABOUT|DEALS_WITH]->(:FocusArea {id: 'narkotika'}) "
                        + "RETURN type(x) + ' ' + x.commitments + ' ' + x.excluded + ' ' + x.measures"))
                .containsExactlyInAnyOrder("ABOUT 1 1 1", "DEALS_WITH 1 1 1");
    }

    @Test
    void anotherVocabularyGivesItsOwnBroaderConcepts() {
        var wanted = graph.snapshot();
        graph.ask("MATCH (a:Agreement), (f:FocusArea {id: 'vald'}) CREATE (a)-[:DEALS_WITH {priorities: 1}]->(f)");

        seedAnotherVersion();

        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
    }

    private void seedAnotherVersion() {
        graph.ask("MATCH (d:Dataset) SET d.vocabularyVersion = 'older'");
        graph.writer().seed(TestGraph.VOCABULARY, TestGraph.REFERENCE, TestGraph.RULES);
    }
}
