package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.importer.graph.TestGraph.promise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.importer.graph.RemovalSummary.Outcome;

@ExtendWith(TestGraph.Extension.class)
class RemovalIT {

    private static final String TITLE = "Medborgarlöfte Karlshamn";

    private final TestGraph graph;

    RemovalIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void leavesNothingButTheSharedNodes() {
        var seeded = graph.snapshot();
        graph.write("a.txt", promise(TITLE, 2024).facts());

        var summary = graph.writer().remove("a.txt");

        assertThat(summary.outcome()).isEqualTo(Outcome.DOCUMENT_REMOVED);
        assertThat(summary.sources()).containsExactly("a.txt");
        assertThat(GraphSnapshot.difference(seeded, graph.snapshot())).isEmpty();
    }

    @Test
    void leavesAllWhenAnotherSourceHoldsTheSameBytes() {
        graph.write("b.txt", promise(TITLE, 2024).facts());
        var wanted = graph.snapshot();
        graph.write("a.txt", promise(TITLE, 2024).named("a.txt").facts());

        var summary = graph.writer().remove("a.txt");

        assertThat(summary.outcome()).isEqualTo(Outcome.SOURCE_REMOVED);
        assertThat(summary.documents()).isEmpty();
        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
    }

    @Test
    void leavesTheFactsWholeThatAnotherDocumentStates() {
        var page = promise("MEDBORGARLÖFTE – Karlshamn", 2024)
                .as("text/html")
                .line("Senast ändrad")
                .facts();
        graph.write("b.html", page);
        var wanted = graph.snapshot();
        graph.empty();
        graph.write("b.html", page);
        graph.write("a.txt", promise(TITLE, 2024).facts());

        graph.writer().remove("a.txt");

        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
        assertThat(Orphans.in(graph.driver())).isEmpty();
    }

    @Test
    void removesADocumentWithAllItsSourcesByItsId() {
        var seeded = graph.snapshot();
        var id = graph.write("a.txt", promise(TITLE, 2024).facts()).documentId();
        graph.write("b.txt", promise(TITLE, 2024).facts());

        var summary = graph.writer().remove(id);

        assertThat(summary.outcome()).isEqualTo(Outcome.DOCUMENT_REMOVED);
        assertThat(summary.sources()).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(summary.documents()).containsExactly(id);
        assertThat(GraphSnapshot.difference(seeded, graph.snapshot())).isEmpty();
    }

    @Test
    void writesNothingWhenThereIsNothingToRemove() {
        graph.write("a.txt", promise(TITLE, 2024).facts());

        var summary = graph.writer().remove("A.TXT");

        assertThat(summary.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(summary.counters()).isEqualTo(WriteCounters.NONE);
    }

    @Test
    void resetKeepsTheSharedNodes() {
        var seeded = graph.snapshot();
        graph.write("a.txt", promise(TITLE, 2024).facts());
        graph.write("b.txt", promise(TITLE, 2026).facts());

        var counters = graph.writer().reset();

        assertThat(counters.nodesDeleted()).isPositive();
        assertThat(GraphSnapshot.difference(seeded, graph.snapshot())).isEmpty();
        assertThat(graph.texts("MATCH (r:ImportRun) RETURN r.id")).isEmpty();
    }
}
