package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.DocumentFacts;

@ExtendWith(TestGraph.Extension.class)
class ImportOrderIT {

    private static final int DOCUMENTS = 12;
    private static final List<String> MUNICIPALITIES = List.of("1082", "0486", "1280");
    private static final List<String> WORDS = List.of(
            "Parterna ska mötas.",
            "SSPF ska användas.",
            "Polisen ska varje månad kontrollera trafiken på de vägar som invånarna pekar ut.",
            "Kommunen i Karlshamn ska hålla fritidsgårdarna öppna alla kvällar under hela sommaren.");

    private final TestGraph graph;

    ImportOrderIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void theOrderOfImportDoesNotMatter() {
        var documents = documents(new Random(1));
        writeAll(documents, new ArrayList<>(documents.keySet()));
        var wanted = graph.snapshot();

        for (int seed = 2; seed < 4; seed++) {
            graph.empty();
            var order = new ArrayList<>(documents.keySet());
            Collections.shuffle(order, new Random(seed));
            writeAll(documents, order);

            assertThat(GraphSnapshot.difference(wanted, graph.snapshot()))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void whatWasWrittenBetweenAndRemovedLeavesNoTrace() {
        var documents = documents(new Random(5));
        var others = documents(new Random(6));
        others.keySet().retainAll(documents.keySet());
        writeAll(documents, new ArrayList<>(documents.keySet()));
        var wanted = graph.snapshot();
        graph.empty();

        writeAll(others, new ArrayList<>(others.keySet()));
        writeAll(documents, new ArrayList<>(documents.keySet()));

        assertThat(GraphSnapshot.difference(wanted, graph.snapshot())).isEmpty();
        assertThat(Orphans.in(graph.driver())).isEmpty();
        documents.keySet().forEach(graph.writer()::remove);
        assertThat(graph.texts("MATCH (n:Source|Document|Agreement|Passage|Commitment|Goal|Priority) RETURN n.id"))
                .isEmpty();
    }

    private void writeAll(Map<String, DocumentFacts> documents, List<String> order) {
        order.forEach(location -> graph.write(location, documents.get(location)));
        assertThat(order.stream().map(location -> graph.write(location, documents.get(location))
                        .outcome()))
                .containsOnly(WriteSummary.Outcome.UNCHANGED);
    }

    /** Documents that share agreements, facts and bytes in many ways. */
    private static Map<String, DocumentFacts> documents(Random random) {
        var documents = new LinkedHashMap<String, DocumentFacts>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var document = DocumentBuilder.document()
                    .named("file-%d.txt".formatted(random.nextInt(5)))
                    .as(pick(List.of("text/plain", "application/pdf"), random));
            for (int agreements = 1 + random.nextInt(2); agreements > 0; agreements--) {
                addAgreement(document, random);
            }
            documents.put("folder/%d.txt".formatted(i), document.facts());
            if (random.nextInt(4) == 0) {
                documents.put(
                        "copy/%d.txt".formatted(i), document.named("copy.txt").facts());
            }
        }
        return documents;
    }

    private static void addAgreement(DocumentBuilder document, Random random) {
        var kind = AgreementKind.values()[random.nextInt(AgreementKind.values().length)];
        int year = 2016 + 2 * random.nextInt(3);
        var agreement = document.agreement(pick(List.of("Löfte %d", "LÖFTE %d", "Avtal: %d"), random)
                        .formatted(year))
                .kind(kind)
                .municipality(pick(MUNICIPALITIES, random));
        if (random.nextBoolean()) {
            agreement.valid(year, year + random.nextInt(3));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            agreement.priority(pick(List.of("Narkotika", "Trafik"), random), "narkotika");
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            agreement.commitment(pick(WORDS, random));
        }
        agreement.goal(pick(WORDS, random)).signatory("Bo Ek", pick(List.of("kommunalrad", "socialchef"), random));
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
