package se.samverkansgraf.importer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Validity;

class WordingFinderTests {

    private static final Map<String, String> NAMES = Map.of("0139", "Upplands-Bro", "1490", "Borås");
    private static final String LONG = "Polisen ska varje vecka besöka skolorna och tala med de unga där.";
    private static final String DOCUMENT_ID = "0".repeat(64);

    @Test
    void aSentenceOfTenWordsIsAWording() {
        assertThat(texts("Vi ses. " + LONG + " Det är allt."))
                .containsExactly("polisen ska varje vecka besöka skolorna och tala med de unga där");
    }

    @Test
    void aShortLineOrPhraseAloneIsNone() {
        assertThat(texts("Medborgarlöfte\nm.m.\n" + LONG + "\nOrt och datum\n")).hasSize(1);
    }

    @Test
    void shortLinesCountTogetherFromEachOfThemOn() {
        assertThat(texts(
                        "• trygghetsvandra i centrum\n• möta unga i skolan\n• rusta upp parken\n• tända fler lampor\n"))
                .containsExactly(
                        "trygghetsvandra i centrum möta unga i skolan rusta upp parken",
                        "möta unga i skolan rusta upp parken tända fler lampor");
    }

    @Test
    void theSameTextIsCutAlikeWhateverStandsAroundIt() {
        assertThat(texts("Något annat.\n" + LONG + "\nSlut")).isEqualTo(texts(LONG));
    }

    @Test
    void thePartiesNamesAreOneWordInWhateverCase() {
        assertThat(texts("I Upplands-Bro och i Borås kommun lovar vi nu att mötas oftare."))
                .containsExactly("i [kommun] och i [kommun] kommun lovar vi nu att mötas oftare");
        assertThat(texts("Det finns ett bro och flera upplands i den här meningen om ord."))
                .containsExactly("det finns ett bro och flera upplands i den här meningen om ord");
    }

    @Test
    void everyWordingStandsAtItsSpan() {
        var text = "Inledning\n" + LONG + "\n• en kort rad här\n• en till kort rad\n• och en sista rad\n";
        var found = find(text, List.of()).agreements().get(0);

        assertThat(found.wordings())
                .extracting(each -> each.span().of(text))
                .containsExactly(
                        LONG.substring(0, LONG.length() - 1),
                        "en kort rad här\n• en till kort rad\n• och en sista rad");
        assertThat(found.wordings()).extracting(Wording::firstWord).containsExactly(1, 13);
        assertThat(found.words()).isEqualTo(25);
    }

    @Test
    void signaturesAreNoWordingAndNoWords() {
        var text = LONG + "\nFör kommunen Anna Andersson kommunstyrelsens ordförande i den kommun som undertecknar\n";
        int signed = text.indexOf("Anna");

        assertThat(find(text, List.of(new Span(signed, signed + 14)))
                        .agreements()
                        .get(0))
                .satisfies(each -> assertThat(each.wordings()).hasSize(1))
                .satisfies(each -> assertThat(each.words()).isEqualTo(12));
    }

    private static List<String> texts(String text) {
        return find(text, List.of()).agreements().get(0).wordings().stream()
                .map(Wording::text)
                .toList();
    }

    private static Wordings find(String text, List<Span> signatures) {
        var whole = evidence(text, new Span(0, text.length()));
        var header = new AgreementHeader(
                AgreementKind.CITIZEN_PROMISE,
                new Stated<>("Löfte", whole),
                List.of(new MunicipalityParty("0139", whole), new MunicipalityParty("1490", whole)),
                List.of(),
                new Clocks(
                        new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), false, whole), null, null),
                signatures.stream()
                        .map(span -> new Signatory(null, "kommunalrad", Party.MUNICIPALITY, evidence(text, span)))
                        .toList());
        var mentioned = new Mentioned(List.of(), List.of(), List.of(), List.of());
        var agreement = new AgreementFacts(
                whole.span(), header, List.of(), List.of(), List.of(), List.of(), List.of(), mentioned);
        var identity = new DocumentIdentity(DOCUMENT_ID, "lofte.txt", "text/plain", 1);
        return WordingFinder.find(new DocumentFacts(identity, text, List.of(), List.of(agreement)), NAMES);
    }

    private static Evidence evidence(String text, Span span) {
        return new Evidence(span, 1, span.of(text), "a-rule");
    }
}
