package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Signatory;

/** Who signs, however names and titles are laid out or told of. */
class SignatureReadingTests {

    private static final String PROMISE = "Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg                        Karl Lund\n"
                        + "Kommunalråd                      t.f. lokalpolischef LPO Växjö\n",
                "Anna Berg                        Karl Lund\n"
                        + "Kommunalråd, Alvesta kommuns ledning   Lokalpolisområdeschef\n"
            })
    void titlesThatBeginSmallOrStandCloseStayUnderTheirNames(String signatures) {
        assertThat(signatories("Alvesta den 3 juli 2017\n\n" + signatures))
                .extracting(Signatory::name)
                .containsExactly("Anna Berg", "Karl Lund");
    }

    @Test
    void titlesAloneUnderTheNamesOfBothSidesSignWithoutNames() {
        List<Signatory> signed = signatories("För Alvesta kommun                 För Polismyndigheten\n\n"
                + "Kommunstyrelsens ordförande        Lokalpolisområdeschef\n");
        assertThat(signed)
                .extracting(Signatory::role)
                .containsExactly("kommunstyrelsens-ordforande", "lokalpolisomradeschef");
        assertThat(signed).extracting(Signatory::name).containsOnlyNulls();
    }

    @Test
    void threeWhoSignSideBySideMayTakeALongLine() {
        assertThat(
                        signatories(
                                "Ann-Charlotte Granlund (M)          Anders Vik                     Karl-Olof Svensson (KD)\n"
                                        + "Kommunstyrelsens ordförande         Lokalpolisområdeschef Växjö    Kommundirektör\n"))
                .extracting(Signatory::name)
                .containsExactly("Ann-Charlotte Granlund", "Anders Vik", "Karl-Olof Svensson");
    }

    @Test
    void aTableOfNamesAndTitlesIsSignedByColumn() {
        var agreement =
                Samples.agreement(PROMISE + "| För kommunen | För polisen |\n|---|---|\n| Anna Berg | Karl Lund |\n"
                        + "| Kommunalråd | Lokalpolisområdeschef |");
        assertThat(agreement.header().signatories())
                .extracting(Signatory::name)
                .containsExactly("Anna Berg", "Karl Lund");
        assertThat(agreement.commitments()).hasSize(1);
    }

    @Test
    void aSentenceThatNamesTitlesAloneTellsWhoSigned() {
        assertThat(signatories(
                        "Undertecknat i februari 2021 av kommunstyrelsens ordförande och lokalpolisområdeschefen."))
                .extracting(Signatory::role)
                .containsExactly("kommunstyrelsens-ordforande", "lokalpolisomradeschef");
    }

    @Test
    void aTitleBeforeItsNameSignsBelowTheWordForIt() {
        var header = Samples.agreement(PROMISE + "Undertecknad av\n\nFörvaltningschef Anna Berg, Alvesta kommun\n"
                        + "Chef lokalpolisområde Växjö Karl Lund")
                .header();
        assertThat(header.signatories()).extracting(Signatory::name).containsExactly("Anna Berg", "Karl Lund");
        assertThat(header.policeAreas()).extracting(PoliceAreaParty::written).containsExactly("Växjö");
    }

    @Test
    void aTitleBeforeItsNameElsewhereIsNoSignature() {
        assertThat(signatories("Har du frågor?\n\nFörvaltningschef Anna Berg, Alvesta kommun"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Löftet undertecknades av kommunalrådet Anna Berg (S) och lokalpolisområdeschefen Karl Lund.",
                "Löftet undertecknades av kommunalrådet Anna Berg och chefen för Lokalpolisområde Växjö, Karl Lund.",
                "Löftet skrevs under av Anna Berg, kommunchef, och Karl Lund, lokalpolisområdeschef.",
                "I mars skrev kommunchef Anna Berg och Karl Lund, chef för lokalpolisområde Växjö, under ett nytt löfte.",
                "Löftet är påskrivet av kommunchefen Anna Berg och lokalpolisområdeschefen Karl Lund.",
                "Anna Berg, kommunalråd, och Karl Lund, polisområdeschef, satte sina namn under avtalet.",
                "Löftet är undertecknat av Anna Berg (kommunalråd) och Karl Lund (lokalpolisområdeschef).",
                "I går tecknade Anna Berg, kommunalråd, och Karl Lund, chef för LPO Växjö, överenskommelsen.",
                "Bild: Anna Berg, regiondirektör och Karl Lund, lokalpolisområdeschef signerar medborgarlöftet."
            })
    void aSentenceTellsWhoSignedWithTheirTitlesOnEitherSide(String sentence) {
        assertThat(signatories(sentence)).extracting(Signatory::name).containsExactly("Anna Berg", "Karl Lund");
    }

    @Test
    void whoSignedByTitleIsNamedByTheSameTitleElsewhere() {
        assertThat(signatories("Det är bra, säger kommunalrådet Anna Berg. Kommunalrådet skrev under i maj."))
                .extracting(Signatory::name)
                .containsExactly("Anna Berg");
    }

    @Test
    void theNamePrintedBelowAPlaceholderSigns() {
        assertThat(signatories("Alvesta den 5 maj 2022\n\n"
                        + "XXX                              XXX\n"
                        + "Anna Berg                        Karl Lund\n"
                        + "Kommunstyrelsens ordförande      Lokalpolisområdeschef\n"))
                .extracting(Signatory::name)
                .containsExactly("Anna Berg", "Karl Lund");
    }

    @Test
    void namesAndTitlesAfterTheirLabelsSign() {
        assertThat(signatories("Alvesta 2022-05-05\n\nNamn: Anna Berg\nTitel: Kommunalråd\n\n"
                        + "Namn: Karl Lund\nTitel: Lokalpolisområdeschef"))
                .extracting(Signatory::name)
                .containsExactly("Anna Berg", "Karl Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kontakt: Anna Berg, kommunpolis, lokalpolisområde Växjö",
                "Kommunen skriver på sin webbplats om löftet, säger kommunalrådet Anna Berg.",
                "Foto: Polisen",
            })
    void whoIsToBeTurnedToOrWritesOfItHasNotSigned(String line) {
        assertThat(signatories(line)).isEmpty();
    }

    @Test
    void whoPresentsOrSpeaksHasNotSigned() {
        assertThat(signatories("Löftet presenterades av kommunalrådet Anna Berg. Bra, säger kommunchef Karl Lund."))
                .isEmpty();
    }

    @Test
    void theTitleBelowANameOfItsOwnLineIsNotOfANameInColumnsAbove() {
        assertThat(signatories("Alvesta 2022-05-05\n\nLars Nyman                    Petra Sund\n"
                        + "Vice ordförande               Lokalpolisområdeschef\n\nAnna Berg\nKommunchef"))
                .extracting(Signatory::name)
                .contains("Petra Sund", "Anna Berg")
                .doesNotContain("Lars Nyman");
    }

    @Test
    void whoStandsBelowContactsHasNotSigned() {
        assertThat(signatories("Kontaktpersoner\n\nAlvesta kommun: Anna Berg, kommunalråd\n\n"
                        + "Polisen: Karl Lund, kommunpolis"))
                .isEmpty();
    }

    private static List<Signatory> signatories(String end) {
        return Samples.agreement(PROMISE + end).header().signatories();
    }
}
