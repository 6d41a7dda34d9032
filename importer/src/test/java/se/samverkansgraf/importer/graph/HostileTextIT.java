package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.issue.EmptyText;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;

@ExtendWith(TestGraph.Extension.class)
class HostileTextIT {

    private final TestGraph graph;

    HostileTextIT(TestGraph graph) {
        this.graph = graph;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'}) MATCH (n) DETACH DELETE n //",
                "\" OR 1=1 RETURN 1 UNION MATCH (n) SET n.x = 1",
                "$rows ${rows} $documentId `; DROP CONSTRAINT document_key",
                "\\u0027 \\\\ \\' \\",
                "\u0000\u0001\u001f\u007f\u200b\u202e\ufeff",
                "👮‍♀️ 𝔖𝔲𝔢𝔡𝔢 e\u0301 ﬁ Ǆ ẞ İ",
                "*:* AND (a OR ~ ^ \" [ TO",
                " "
            })
    void storesHostileWordsAsTheyAre(String words) {
        var seeded = graph.snapshot();
        var facts = DocumentBuilder.document()
                .agreement(words)
                .municipality("1082")
                .policeArea(words, null)
                .priority(words, "narkotika")
                .commitment(words)
                .goal(words)
                .followUp(words)
                .cited(words)
                .signatory(words, "kommunstyrelsens-ordforande")
                .end()
                .named(words)
                .facts();

        graph.writer("1", NamePolicy.STORE).write(facts, List.of(), words, TestGraph.RUN);

        assertThat(graph.texts("MATCH (c:Commitment) RETURN c.text")).containsExactly(words);
        assertThat(graph.texts("MATCH (s:Source) RETURN s.location")).containsExactly(words);
        assertThat(Orphans.in(graph.driver())).isEmpty();
        graph.writer().remove(words);
        assertThat(GraphSnapshot.difference(seeded, graph.snapshot())).isEmpty();
    }

    @Test
    void writesADocumentWithoutAnything() {
        var identity = new DocumentIdentity("0".repeat(64), "empty.txt", "text/plain", 1);
        var facts = new DocumentFacts(identity, "", List.of(), List.of());

        graph.write("empty.txt", facts, new EmptyText("empty.txt"));

        assertThat(graph.texts("MATCH (d:Document)-[:HAS_ISSUE]->(i) WHERE NOT d.readWell AND d.issueCount = 1 "
                        + "RETURN i.kind"))
                .containsExactly("EMPTY_TEXT");
        assertThat(graph.write("empty.txt", facts, new EmptyText("empty.txt")).counters())
                .isEqualTo(WriteCounters.NONE);
    }

    @Test
    void storesTheBeginningOfATitleThatNoIndexTakes() {
        var title = "Löfte ".repeat(20_000);

        graph.write(
                "a.txt",
                DocumentBuilder.document()
                        .agreement(title)
                        .municipality("1082")
                        .end()
                        .facts());

        assertThat(graph.texts("MATCH (a:Agreement) RETURN a.title"))
                .containsExactly(title.substring(0, AgreementRows.LONGEST_TITLE));
        assertThat(graph.texts("MATCH (:Agreement)-[:EVIDENCED_BY {slot: 'TITLE'}]->(p) RETURN p.text"))
                .containsExactly(title);
    }
}
