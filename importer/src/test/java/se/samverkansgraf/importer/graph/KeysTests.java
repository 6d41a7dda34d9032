package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.importer.graph.DocumentBuilder.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Span;

class KeysTests {

    @Test
    void keysAreTheSameInEveryVersion() {
        var facts = TestGraph.promise("Medborgarlöfte Karlshamn", 2024).facts();

        assertThat(Keys.source("/samples/a.txt")).isEqualTo("aadaa9a510bb3095176a49bc9474aea5");
        assertThat(Keys.passage("0", new Span(3, 9))).isEqualTo("17944d4d401c22a3c92f31e2ff605207");
        assertThat(agreement(facts)).isEqualTo("953c6b5dedab76035f34abe668003e2a");
        assertThat(Fingerprint.key(keysOfFacts(facts))).isEqualTo("0342b84b98d8ce77154bf9e34a612c81");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medborgarlöfte 2024–2025      | MEDBORGARLÖFTE 2024-2025
            Medborgarlöfte i Ale          | Medborgarlo\u0308fte  i Ale
            Löfte: trygghet               | "Löfte" trygghet!
            """)
    void titlesAreEqualByTheirWords(String one, String other) {
        assertThat(agreement(document().agreement(one).end().facts()))
                .isEqualTo(agreement(document().agreement(other).end().facts()));
    }

    @Test
    void theOrderOfPartiesDoesNotMatter() {
        assertThat(agreement(document()
                        .agreement("A")
                        .municipality("1082")
                        .municipality("1083")
                        .end()
                        .facts()))
                .isEqualTo(agreement(document()
                        .agreement("A")
                        .municipality("1083")
                        .municipality("1082")
                        .end()
                        .facts()));
    }

    @Test
    void kindPartiesPeriodAndTitleMakeAnAgreement() {
        var agreements = Stream.of(
                document().agreement("A").municipality("1082").valid(2024, 2025),
                document().agreement("B").municipality("1082").valid(2024, 2025),
                document().agreement("A").municipality("1083").valid(2024, 2025),
                document().agreement("A").municipality("1082").valid(2024, 2026),
                document().agreement("A").municipality("1082"),
                document().agreement("A").policeArea("Ale", null),
                document().agreement("A").policeArea("Ale", "lpo-karlshamn"),
                document().agreement("A").municipality("1082").valid(2024, 2025).kind(AgreementKind.APPENDIX));

        assertThat(agreements.map(each -> agreement(each.end().facts())).collect(Collectors.toSet()))
                .hasSize(8);
    }

    @Test
    void whereAFactStandsDoesNotMatter() {
        var one = TestGraph.promise("Löfte", 2024).facts();
        var other = document().line("Sök Meny Stäng").as("text/html");
        other.agreement("Löfte")
                .municipality("1082")
                .policeArea("Karlshamn", "lpo-karlshamn")
                .valid(2024, 2025)
                .priority("Narkotika", "narkotika")
                .commitment("Parterna ska arbeta med SSPF.");

        assertThat(keysOfFacts(one)).containsAll(keysOfFacts(other.facts()));
    }

    private static String agreement(DocumentFacts facts) {
        return Keys.agreement(facts.agreements().get(0).header());
    }

    private static Set<String> keysOfFacts(DocumentFacts facts) {
        var rows = new FactRows(new Passages(facts));
        facts.agreements().forEach(each -> rows.add(Keys.agreement(each.header()), each));
        return rows.creating().stream()
                .flatMap(batch -> batch.rows().stream())
                .map(row -> row.text("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
