package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines whose neighbours tell what they are: counted by letters, labelled, run on, or no words of the document. */
class PlainTextLinesTests {

    @Test
    void splitsCapitalLettersOffWhereTheyCount() {
        assertThat(blocks("A. Unga\n\nDe ska få hjälp.\n\nB. Äldre\n\nDe ska få råd.\n"))
                .isEqualTo("""
                L [A.] Unga
                P De ska få hjälp.
                L [B.] Äldre
                P De ska få råd.
                """);
    }

    @Test
    void splitsRomanNumbersOffWhereTheyCount() {
        assertThat(blocks("I. Syfte\n\nTryggare torg.\n\nII. Parter\n\nVi två.\n\nIII. Tid\n\nEtt år.\n"))
                .contains("L [I.] Syfte", "L [II.] Parter", "L [III.] Tid");
    }

    @Test
    void leavesInitialsAndSingleLettersWithTheirNames() {
        assertThat(blocks("A. Lind\n\nkommunalråd\n\nC. Berg\n")).isEqualTo("""
                P A. Lind
                P kommunalråd
                P C. Berg
                """);
    }

    @Test
    void joinsLabelledLinesToTheBulletTheyAreIndentedUnder() {
        assertThat(blocks("• Nattvandring\n  Syfte: Trygghet\n  Ansvarig: kommunen\n• Tillsyn\n"))
                .isEqualTo("""
                L [•] Nattvandring Syfte: Trygghet Ansvarig: kommunen
                L [•] Tillsyn
                """);
    }

    @Test
    void keepsLabelledLinesApartThatStandBesideOrBelowANumber() {
        assertThat(blocks("• Nattvandring\nSyfte: Trygghet\n\n1. Trafik\n   Mål: Färre olyckor\n"))
                .isEqualTo("""
                L [•] Nattvandring
                P Syfte: Trygghet
                L [1.] Trafik
                P Mål: Färre olyckor
                """);
    }

    @Test
    void joinsThePeriodThatALineLeadsInto() {
        assertThat(blocks("Detta lovar vi under perioden\n1 mars 2022 - maj 2023:\n\n• Tillsyn\n"))
                .isEqualTo("""
                P Detta lovar vi under perioden 1 mars 2022 - maj 2023:
                L [•] Tillsyn
                """);
    }

    @Test
    void leavesOutAListOfContentsOnOneLine() {
        assertThat(blocks("Innehåll Syfte... 2 Mål... 3 Uppföljning... 5 1\n\nSyfte\n\nTryggare torg.\n"))
                .isEqualTo("P Syfte\nP Tryggare torg.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Syfte 2\n2. Mål 2\n3. Åtgärder mot klotter 3\n4. Uppföljning 11\n",
                "Syfte 2\nMål 2\nÅtgärder mot klotter 3\nBilaga 4\n",
                "Syfte\t2\nMål\t2\nÅtgärder mot klotter\t3\n"
            })
    void leavesOutAListOfContentsWithoutLeaders(String contents) {
        String parts = "1. Syfte\n\nTryggt torg.\n\n2. Mål\n\nFå brott.\n\n3. Åtgärder mot klotter\n\nSanering.\n";
        assertThat(blocks("Plan\n\nInnehåll\n" + contents + "\n" + parts)).isEqualTo("""
                P Plan
                L [1.] Syfte
                P Tryggt torg.
                L [2.] Mål
                P Få brott.
                L [3.] Åtgärder mot klotter
                P Sanering.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inbrott 12\nKlotter 40\nRån 51\n\nInbrott\n\nDe är många.\n",
                "Årskurs 7\nÅrskurs 8\nÅrskurs 9\n",
                "Syfte 4\nMål 3\nPlan 2\n\nSyfte\n\nA.\n\nMål\n\nB.\n\nPlan\n"
            })
    void keepsLinesThatEndWithFiguresButListNoContents(String text) {
        String first = text.substring(0, text.indexOf('\n'));
        assertThat(blocks("Plan\n\n" + text)).contains("P " + first + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Öppna sök Stäng sök Sök",
                "Öppna meny Stäng meny Meny",
                "/ Nyheter",
                "www.kommun.example/loften",
                "https://kommun.example/",
                "Publicerad:",
                "Foto: Anna Ek",
                "Exempelbild",
                "Den här nyheten är mer än ett år gammal."
            })
    void leavesOutWhatIsNoWordOfTheDocument(String line) {
        assertThat(blocks("Löfte\n\n" + line + "\n\nPolisen deltar.\n")).isEqualTo("P Löfte\nP Polisen deltar.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sök upp unga",
                "Meny för skolmat",
                "2022-01-01",
                "010-111 11 11",
                "fornamn@kommun.example",
                "Mejla namn@kommun.example",
                "Fotopatrullering"
            })
    void keepsWordsThatOnlyBeginLikeThat(String line) {
        assertThat(blocks("Löfte\n\n" + line + "\n\nPolisen deltar.\n")).contains(line);
    }

    private static String blocks(String text) {
        return Texts.blocks(Texts.of(text));
    }
}
