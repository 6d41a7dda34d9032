package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkansgraf.importer.graph.TestGraph.promise;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.SessionExpiredException;
import se.samverkansgraf.importer.graph.WriteSummary.Outcome;
import se.samverkansgraf.importer.issue.OcrUsed;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.DocumentFacts;

@ExtendWith(TestGraph.Extension.class)
class GraphWriterIT {

    private static final String TITLE = "Medborgarlöfte Karlshamn";

    private final TestGraph graph;

    GraphWriterIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void writesADocumentWithAllItStates() {
        var summary = graph.write("a.txt", promise(TITLE, 2024).facts(), new OcrUsed("a.txt", 1));

        assertThat(summary.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(GraphSnapshot.counts(graph.driver()))
                .containsEntry("Source", 1L)
                .containsEntry("Document", 1L)
                .containsEntry("Issue", 1L)
                .containsEntry("Section", 3L)
                .containsEntry("Agreement", 1L)
                .containsEntry("Priority", 2L)
                .containsEntry("Commitment", 3L)
                .containsEntry("Goal", 1L)
                .containsEntry("FollowUp", 1L)
                .containsEntry("Cited", 1L);
        assertThat(Orphans.in(graph.driver())).isEmpty();
    }

    @Test
    void tiesEveryFactToItsPassageLetterByLetter() {
        graph.write("a.txt", promise(TITLE, 2024).facts());

        assertThat(graph.ask("""
                MATCH (p:Passage)-[:IN_DOCUMENT]->(d:Document)
                WHERE substring(d.text, p.start, p.end - p.start) <> p.text
                RETURN p
                """)).isEmpty();
        assertThat(graph.texts("MATCH (c:Commitment)-[:EVIDENCED_BY]->(p:Passage) RETURN p.text"))
                .containsExactly(
                        "Parterna ska arbeta med SSPF.",
                        "Parterna ska mötas minst 20 gånger i månaden.",
                        "Polisen ska kontrollera trafiken.");
        assertThat(graph.texts("MATCH (:Passage {text: 'Polisen ska kontrollera trafiken.'})-[:IN_SECTION]->(s) "
                        + "RETURN s.heading"))
                .containsExactly("Narkotika");
    }

    @Test
    void writesWhoUndertakesWhatWithWhat() {
        graph.write("a.txt", promise(TITLE, 2024).facts());

        var commitment = "MATCH (c:Commitment {text: 'Parterna ska mötas minst 20 gånger i månaden.'})";
        assertThat(graph.texts(commitment + "-[:MADE_BY]->(m) RETURN m.name"))
                .containsExactly("Karlshamn", "Lokalpolisområde Karlshamn");
        assertThat(graph.texts(commitment + "-[:UNDER]->(p)-[:INSIDE]->(o) RETURN p.heading + ' < ' + o.heading"))
                .containsExactly("Ungdomar och narkotika < Narkotika");
        assertThat(graph.texts(commitment + " RETURN c.measureComparator + ' ' + toString(c.measurePerYear)"))
                .containsExactly("AT_LEAST 240.0");
    }

    @Test
    void writesNothingWhenTheSameBytesComeAgain() {
        graph.write("a.txt", promise(TITLE, 2024).facts());
        var before = graph.snapshot();

        var summary = graph.write("a.txt", promise(TITLE, 2024).facts());

        assertThat(summary.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(summary.counters()).isEqualTo(WriteCounters.NONE);
        assertThat(GraphSnapshot.difference(before, graph.snapshot())).isEmpty();
    }

    @Test
    void onlyNotesTheVersionOfRulesThatReadTheSameFacts() {
        graph.write("a.txt", promise(TITLE, 2024).facts());

        var summary = graph.writer("2", NamePolicy.HIDE)
                .write(promise(TITLE, 2024).facts(), List.of(), "a.txt", TestGraph.RUN);

        assertThat(summary.outcome()).isEqualTo(Outcome.CONFIRMED);
        assertThat(summary.counters().nodesCreated()).isZero();
        assertThat(graph.texts("MATCH (d:Document) RETURN d.ruleSetVersion")).containsExactly("2");
    }

    @Test
    void addsOnlyASourceForTheSameBytesElsewhere() {
        graph.write("b.txt", promise(TITLE, 2024).named("b.txt").facts());

        var summary = graph.write("a.txt", promise(TITLE, 2024).named("a.txt").facts());

        assertThat(summary.outcome()).isEqualTo(Outcome.SOURCE_ADDED);
        assertThat(graph.texts("MATCH (s:Source)-[:HOLDS]->(:Document) RETURN s.location"))
                .containsExactly("a.txt", "b.txt");
        assertThat(graph.texts("MATCH (d:Document) RETURN d.name")).containsExactly("a.txt");
    }

    @Test
    void replacesExactlyWhatAChangedFileStated() {
        var other = promise("Medborgarlöfte Olofström", 2022).facts();
        var changed = promise(TITLE, 2024).line("En ny rad.").facts();
        graph.write("b.txt", other);
        graph.write("a.txt", changed);
        var wanted = graph.snapshot();
        graph.empty();

        graph.write("b.txt", other);
        graph.write("a.txt", promise(TITLE, 2026).facts());
        var summary = graph.write("a.txt", changed);

        assertThat(summary.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
        assertThat(Orphans.in(graph.driver())).isEmpty();
    }

    @Test
    void replacesWhatOtherRulesReadInTheSameBytes() {
        var facts = promise(TITLE, 2024).facts();
        graph.write("a.txt", facts);
        var wanted = graph.snapshot();
        graph.empty();

        graph.write("a.txt", new DocumentFacts(facts.document(), facts.text(), facts.sections(), List.of()));
        assertThat(graph.texts("MATCH (c:Commitment) RETURN c.id")).isEmpty();
        var summary = graph.write("a.txt", facts);

        assertThat(summary.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
    }

    @Test
    void writesAnAgreementOnceThatTwoDocumentsState() {
        graph.write("a.txt", promise(TITLE, 2024).facts());
        var summary = graph.write(
                "a.pdf",
                promise(TITLE.toUpperCase(), 2024).as("application/pdf").facts());

        assertThat(summary.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(GraphSnapshot.counts(graph.driver()))
                .containsEntry("Document", 2L)
                .containsEntry("Agreement", 1L)
                .containsEntry("Commitment", 3L);
        assertThat(graph.texts("MATCH (c:Commitment)-[:EVIDENCED_BY]->(:Passage)-[:IN_DOCUMENT]->(d) "
                        + "WITH c, count(DISTINCT d) AS n RETURN toString(n)"))
                .containsExactly("2", "2", "2");
    }

    @Test
    void writesAFactOnceThatADocumentStatesTwice() {
        graph.write(
                "a.txt",
                DocumentBuilder.document()
                        .agreement(TITLE)
                        .municipality("1082")
                        .commitment("Parterna ska arbeta med SSPF.")
                        .commitment("Parterna ska arbeta med SSPF.")
                        .end()
                        .facts());

        assertThat(graph.texts("MATCH (c:Commitment)-[e:EVIDENCED_BY]->(p) "
                        + "RETURN toString(c.ordinal) + toString(e.ordinal) + toString(e.place)"))
                .containsExactly("111", "122");
    }

    @Test
    void namesAnyMunicipalityAndAnyPoliceWhereTheAgreementNamesNone() {
        graph.write(
                "a.txt",
                DocumentBuilder.document()
                        .agreement(TITLE)
                        .policeArea("Nowhere", null)
                        .commitment("Parterna ska arbeta med SSPF.")
                        .end()
                        .facts());

        assertThat(graph.texts("MATCH (:Commitment)-[:MADE_BY]->(a:Actor) RETURN a.id"))
                .containsExactly("kommun", "polis");
    }

    @Test
    void refusesFactsThatPointAtNothing() {
        var facts = DocumentBuilder.document()
                .agreement(TITLE)
                .kind(AgreementKind.ACTION_PLAN)
                .municipality("9999")
                .priority("Rymdfart", "rymdfart")
                .end()
                .facts();

        assertThatThrownBy(() -> graph.write("a.txt", facts))
                .isInstanceOf(RefusedFacts.class)
                .hasMessage("the facts of document.txt do not fit the graph: the graph has no FocusArea rymdfart; "
                        + "the graph has no Municipality 9999");
        assertThat(graph.texts("MATCH (n:Source|Document|Agreement) RETURN n.id"))
                .isEmpty();
    }

    @Test
    void refusesQuotesThatDoNotStandInTheText() {
        var facts = promise(TITLE, 2024).facts();
        var moved = new DocumentFacts(facts.document(), "X" + facts.text(), facts.sections(), facts.agreements());

        assertThatThrownBy(() -> graph.write("a.txt", moved))
                .isInstanceOf(RefusedFacts.class)
                .hasMessageContaining("rule sample-rule quotes what does not stand at Span[start=0, end=24]");
    }

    @Test
    void doesTheSameWhenTheDatabaseAsksForASecondAttempt() {
        var facts = promise(TITLE, 2024).facts();
        var names = Map.of("1082", "Karlshamn");
        var document = PreparedDocument.of(facts, List.of(), "a.txt", NamePolicy.HIDE, names);
        var settings = new WriteSettings("neo4j", "1", NamePolicy.HIDE, Clock.systemUTC());
        var attempts = new AtomicInteger();
        try (var session = graph.driver().session()) {
            var summary = session.executeWrite(transaction -> {
                var attempt = new GraphTransaction(transaction, TestGraph.STATEMENTS);
                var written = new DocumentWrite(attempt, settings, document, TestGraph.RUN).perform();
                if (attempts.incrementAndGet() == 1) {
                    throw new SessionExpiredException("the member that writes has changed");
                }
                return written;
            });

            assertThat(attempts).hasValue(2);
            assertThat(summary.outcome()).isEqualTo(Outcome.CREATED);
        }
        var twice = graph.snapshot();
        graph.empty();
        assertThat(graph.write("a.txt", promise(TITLE, 2024).facts()).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(GraphSnapshot.difference(twice, graph.snapshot())).isEmpty();
    }

    @Test
    void notesInTheRunWhatItWrote() {
        graph.write("a.txt", promise(TITLE, 2024).facts());
        graph.write("a.txt", promise(TITLE, 2026).facts());
        graph.write("a.txt", promise(TITLE, 2026).facts());
        graph.writer().finish(TestGraph.RUN);

        assertThat(graph.texts("MATCH (r:ImportRun)-[:WROTE]->(d:Document) WHERE r.finishedAt > r.startedAt "
                        + "RETURN toString(r.documentsWritten) + ' ' + toString(r.documentsRemoved)"))
                .containsExactly("2 1");
    }
}
