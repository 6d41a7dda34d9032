package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.model.fact.DocumentFacts;

@ExtendWith(TestGraph.Extension.class)
class LargeDocumentIT {

    private static final int COMMITMENTS = 5_000;
    /** Far above what any machine takes; a cartesian product or a missing index takes longer. */
    private static final Duration BEARABLE = Duration.ofMinutes(3);

    private final TestGraph graph;

    LargeDocumentIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void writesFiveThousandCommitmentsInOneTransaction() {
        var facts = large();
        var begun = Instant.now();

        var summary = graph.write("large.txt", facts);

        var taken = Duration.between(begun, Instant.now());
        tell("write", summary.counters(), taken);
        assertThat(summary.counters().nodesCreated()).isGreaterThan(2 * COMMITMENTS);
        assertThat(taken).isLessThan(BEARABLE);
        assertThat(graph.texts("MATCH (c:Commitment) RETURN toString(count(c))"))
                .containsExactly("" + COMMITMENTS);
        assertThat(graph.write("large.txt", facts).counters()).isEqualTo(WriteCounters.NONE);
    }

    @Test
    void removesThemAgain() {
        var seeded = graph.snapshot();
        graph.write("large.txt", large());
        var begun = Instant.now();

        var summary = graph.writer().remove("large.txt");

        var taken = Duration.between(begun, Instant.now());
        tell("remove", summary.counters(), taken);
        assertThat(taken).isLessThan(BEARABLE);
        assertThat(GraphSnapshot.difference(seeded, graph.snapshot())).isEmpty();
    }

    private static void tell(String what, WriteCounters counters, Duration taken) {
        System.out.printf(
                "%s: %d commitments in %d ms, %.0f a second; %s%n",
                what, COMMITMENTS, taken.toMillis(), COMMITMENTS * 1000.0 / taken.toMillis(), counters);
    }

    private static DocumentFacts large() {
        var agreement = DocumentBuilder.document()
                .agreement("Handlingsplan för allt")
                .municipality("1082")
                .policeArea("Karlshamn", "lpo-karlshamn")
                .valid(2024, 2027);
        for (int i = 0; i < COMMITMENTS; i++) {
            if (i % 100 == 0) {
                agreement.priority("Område " + i, "narkotika");
            }
            agreement.commitment("Parterna ska genomföra insats nummer %d minst 20 gånger i månaden.".formatted(i));
        }
        return agreement.end().facts();
    }
}
