package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.importer.issue.UnreadableDocument;
import se.samverkansgraf.model.fact.DocumentFacts;

@ExtendWith(TestGraph.Extension.class)
class NamesIT {

    private static final String NAME = "Åsa Öberg-Nilsson";

    private final TestGraph graph;

    NamesIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void noNameIsStoredAnywhere() {
        graph.write("a.txt", named(), new UnreadableDocument("a.txt", "kontakta " + NAME));

        assertThat(graph.snapshot()).noneMatch(line -> line.contains("Öberg") || line.contains("öberg"));
        assertThat(graph.texts("MATCH (c:Commitment) RETURN c.text"))
                .containsExactly("··· ·····-·······s grupp ska arbeta med SSPF.");
        assertThat(graph.texts("MATCH (:Agreement)-[s:SIGNED_BY]->(r:Role) WHERE s.name IS NULL RETURN r.id"))
                .containsExactly("kommunstyrelsens-ordforande");
        assertThat(graph.ask("MATCH (p:Passage)-[:IN_DOCUMENT]->(d) "
                        + "WHERE substring(d.text, p.start, p.end - p.start) <> p.text RETURN p"))
                .isEmpty();
    }

    @Test
    void namesAreStoredWhenAskedFor() {
        graph.write("a.txt", named());

        var summary = graph.writer("1", NamePolicy.STORE).write(named(), List.of(), "a.txt", TestGraph.RUN);

        assertThat(summary.outcome()).isEqualTo(WriteSummary.Outcome.REPLACED);
        assertThat(graph.texts("MATCH (:Agreement)-[s:SIGNED_BY]->(:Role) RETURN s.name"))
                .containsExactly(NAME);
        assertThat(graph.texts("MATCH (c:Commitment) RETURN c.text"))
                .containsExactly(NAME + "s grupp ska arbeta med SSPF.");
    }

    private static DocumentFacts named() {
        return DocumentBuilder.document()
                .agreement("Löfte av " + NAME.toUpperCase())
                .municipality("1082")
                .priority("Narkotika", "narkotika")
                .commitment(NAME + "s grupp ska arbeta med SSPF.")
                .signatory(NAME, "kommunstyrelsens-ordforande")
                .end()
                .line("Kontakt: " + NAME)
                .facts();
    }
}
