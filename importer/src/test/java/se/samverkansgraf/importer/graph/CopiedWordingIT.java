package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.Extension.class)
class CopiedWordingIT {

    private static final String COPIED =
            "Polisen i %s ska varje månad kontrollera trafiken där invånarna pekar ut den.";
    private static final String OWN =
            "Vi ska tillsammans hålla fritidsgårdarna öppna alla kvällar i %s under sommaren.";
    private static final String SHARES = "MATCH (a)-[:SHARES]->(s:SharedText) RETURN a.title + ': ' + s.text";
    private static final String OWN_SHARES =
            "MATCH (a:Agreement) RETURN a.title + ' ' + toString(round(a.ownTextShare, 2))";

    private final TestGraph graph;

    CopiedWordingIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void aCopyWithAnotherMunicipalitysNameIsACopy() {
        write("Löfte A", "1082", "Karlshamn", "ån");
        write("Löfte B", "0486", "Strängnäs", "sjön");

        var text = "polisen i [kommun] ska varje månad kontrollera trafiken där invånarna pekar ut den";
        assertThat(graph.texts(SHARES)).containsExactly("Löfte A: " + text, "Löfte B: " + text);
        assertThat(graph.ask("MATCH (a)-[p:SHARES]->(), (d:Document {id: p.documentId}) "
                        + "RETURN substring(d.text, p.start, p.end - p.start) AS quote"))
                .extracting(row -> row.get("quote").asString())
                .containsExactlyInAnyOrder(
                        COPIED.formatted("Karlshamn").replaceFirst("[.]$", ""),
                        COPIED.formatted("Strängnäs").replaceFirst("[.]$", ""));
        assertThat(graph.texts(OWN_SHARES)).containsExactly("Löfte A 0.55", "Löfte B 0.55");
    }

    @Test
    void aLastCopyIsNoCopyWhenTheOtherGoes() {
        write("Löfte A", "1082", "Karlshamn", "ån");
        var alone = graph.snapshot();
        write("Löfte B", "0486", "Strängnäs", "sjön");

        graph.writer().remove("Löfte B");

        assertThat(GraphSnapshot.difference(alone, graph.snapshot())).isEmpty();
        assertThat(graph.texts(OWN_SHARES)).containsExactly("Löfte A 1.0");
    }

    @Test
    void aThirdCopyKeepsWhatTwoShare() {
        write("Löfte A", "1082", "Karlshamn", "ån");
        write("Löfte C", "1280", "Malmö", "havet");
        var two = graph.snapshot();
        write("Löfte B", "0486", "Strängnäs", "sjön");
        assertThat(graph.texts(SHARES)).hasSize(3);

        graph.writer().remove("Löfte B");

        assertThat(GraphSnapshot.difference(two, graph.snapshot())).isEmpty();
    }

    @Test
    void twoFilesOfTheSameAgreementShareNothing() {
        write("Löfte A", "1082", "Karlshamn", "ån");
        graph.write(
                "page",
                document("LÖFTE A", "1082", "Karlshamn", "ån").as("text/html").facts());

        assertThat(graph.texts("MATCH (a:Agreement)-[:STATED_IN]->(d) RETURN d.mediaType"))
                .hasSize(2);
        assertThat(graph.texts(SHARES)).isEmpty();
        assertThat(graph.texts(OWN_SHARES)).hasSize(1).allMatch(each -> each.endsWith(" 1.0"));
    }

    @Test
    void aChangedFileSharesWhatItSaysNow() {
        write("Löfte A", "1082", "Karlshamn", "ån");
        write("Löfte B", "0486", "Strängnäs", "sjön");

        graph.write(
                "Löfte B",
                DocumentBuilder.document()
                        .agreement("Löfte B")
                        .municipality("0486")
                        .commitment(OWN.formatted("ån"))
                        .end()
                        .facts());

        assertThat(graph.texts(SHARES))
                .hasSize(2)
                .allMatch(each -> each.contains("fritidsgårdarna öppna alla kvällar i ån"));
    }

    @Test
    void aTextIsSharedThoughANodeThatGoesHasTheNumberOfAStatementThatStays() {
        long shared = writeUntilANodeHasTheNumberOfItsStatement();
        graph.write(
                "Löfte B",
                DocumentBuilder.document()
                        .agreement("Löfte B")
                        .municipality("0486")
                        .commitment("Vi ska ses.")
                        .end()
                        .facts());
        assertThat(graph.ask("""
                MATCH (node:Filler), (document:Document)<-[:STATED_IN]-(:Agreement {title: 'Löfte B'})
                WHERE id(node) = %d
                CREATE (node)-[:IN_DOCUMENT]->(document)
                SET node:Passage, node.id = 'goes with document B'
                RETURN node
                """.formatted(shared))).hasSize(1);

        graph.write("Löfte B", document("Löfte B", "0486", "Strängnäs", "sjön").facts());

        assertThat(graph.texts(SHARES)).hasSize(2);
    }

    /** Writes 'Löfte A', and nodes of no meaning, one of which has the number of the relationship that holds its wordings. */
    private long writeUntilANodeHasTheNumberOfItsStatement() {
        for (int tried = 0; tried < 40; tried++) {
            graph.write(
                    "Löfte A",
                    document("Löfte A " + tried, "1082", "Karlshamn", "ån").facts());
            long statement = graph.ask("MATCH (:Agreement)-[r:STATED_IN]->() RETURN id(r)")
                    .get(0)
                    .get(0)
                    .asLong();
            for (int more = 0; more < 20; more++) {
                var node = graph.texts("MATCH (n) WHERE id(n) = %d RETURN labels(n)[0]".formatted(statement));
                if (node.equals(List.of("Filler"))) {
                    return statement;
                }
                if (!node.isEmpty()) {
                    break;
                }
                graph.ask("UNWIND range(1, 500) AS i CREATE (:Filler)");
            }
        }
        return fail("no node has the number of the statement");
    }

    private void write(String title, String code, String name, String place) {
        graph.write(title, document(title, code, name, place).facts());
    }

    private static DocumentBuilder document(String title, String code, String name, String place) {
        return DocumentBuilder.document()
                .agreement(title)
                .municipality(code)
                .commitment(COPIED.formatted(name))
                .commitment(OWN.formatted(place))
                .signatory(null, "kommunalrad")
                .end();
    }
}
