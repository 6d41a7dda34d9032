package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void joinsWrappedLinesAndKeepsShortLinesApart() {
        assertThat(blocks("""
                Syfte
                Löftet bygger på lokala problembilder och gäller de områden som polis och
                kommun valt. Det följs upp varje år av
                Polismyndigheten och kommunen, som också ser till att arbetet når medborgarna.
                Uppföljning
                Parterna träffas.
                """)).isEqualTo("""
                P Syfte
                P Löftet bygger på lokala problembilder och gäller de områden som polis och kommun valt. Det följs upp varje år av Polismyndigheten och kommunen, som också ser till att arbetet når medborgarna.
                P Uppföljning
                P Parterna träffas.
                """);
    }

    @Test
    void joinsWrappedItemsToTheirItem() {
        assertThat(blocks("""
                Kommunen ska:
                 • på lång sikt stärka samarbetet mellan skolor och fritidsgårdar
                  för att få ner bråk.
                 • polisanmäla skadegörelse.
                    - även klotter
                 • planera aktiviteter
                """)).isEqualTo("""
                P Kommunen ska:
                L [•] på lång sikt stärka samarbetet mellan skolor och fritidsgårdar för att få ner bråk.
                L [•] polisanmäla skadegörelse.
                L1 [-] även klotter
                L [•] planera aktiviteter
                """);
    }

    @Test
    void splitsUnmarkedItemsAfterAColon() {
        assertThat(blocks("Polisen ska:\nfotpatrullera\nbesöka skolor\n")).isEqualTo("""
                P Polisen ska:
                P fotpatrullera
                P besöka skolor
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Trafik           | L [1.] Trafik
            1) Trafik           | L [1)] Trafik
            2.1 Medborgardialog | L [2.1] Medborgardialog
            2.1. Dialog         | L [2.1.] Dialog
            3 § Avtalstid       | L [3 §] Avtalstid
            1 Inledning         | L [1] Inledning
            a) minst en gång    | L [a)] minst en gång
            iv) minst en gång   | L [iv)] minst en gång
            l . Trafik          | L [l .] Trafik
            -Polisen ska        | L [-] Polisen ska
            – Polisen ska       | L [–] Polisen ska
            o Polisen ska       | L [o] Polisen ska
            * Polisen ska       | L [*] Polisen ska
            ▪ Polisen ska       | L [▪] Polisen ska
            \uF0B7 Polisen ska  | L [\uF0B7] Polisen ska
            ## Trafik           | H2 Trafik
            """)
    void splitsMarkersOff(String line, String block) {
        assertThat(blocks(line)).isEqualTo(block + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023 ska polisen",
                "4 gånger per år",
                "12,5 procent",
                "20.12.31",
                "1 juli 2017 till 30 juni 2019",
                "vi ska",
                "t. ex. skolor",
                "bl. a. skolor",
                "2.5 miljoner",
                "12 kap. 1 §",
                "d. v. s. alla",
                "*Uppgift saknas"
            })
    void leavesBeginningsThatAreNoMarkers(String line) {
        assertThat(blocks(line)).isEqualTo("P " + line + "\n");
    }

    @Test
    void takesADashOfAWrappedSentenceForNoItem() {
        assertThat(blocks("""
                Anmälningarna till socialtjänsten ökade från perioden november 2018
                – april 2019 till perioden efter, och det gäller alla kommunens
                områden.
                """))
                .isEqualTo("P Anmälningarna till socialtjänsten ökade från perioden november 2018 – april 2019"
                        + " till perioden efter, och det gäller alla kommunens områden.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trygghets-/skapande      | trygghetsskapande
            brottsförebyggande-/och  | brottsförebyggande- och
            ANDT-/arbete             | ANDT-arbete
            e-/cigaretter            | e-cigaretter
            Enköping-/Håbo           | Enköping-Håbo
            2020-/2023               | 2020-2023
            2020–/2023               | 2020–2023
            """)
    void joinsWordsBrokenAtALineEnd(String broken, String joined) {
        String text = "Parterna arbetar tillsammans med " + broken.replace('/', '\n') + " i kommunen";
        assertThat(blocks(text)).isEqualTo("P Parterna arbetar tillsammans med " + joined + " i kommunen\n");
    }

    @Test
    void keepsAHyphenThatTheDocumentWritesElsewhere() {
        assertThat(
                        blocks(
                                "I Liv och hälsa ung-undersökningen.\n\nEnligt Liv och hälsa ung-\nundersökningen röker fler\n"))
                .endsWith("P Enligt Liv och hälsa ung-undersökningen röker fler\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028"})
    void takesEveryLineBreakAlike(String lineBreak) {
        String text = "Löfte\n\n- ett\n- två\noch tre\n\nSlut\n".replace("\n", lineBreak);
        assertThat(blocks(text)).isEqualTo("P Löfte\nL [-] ett\nL [-] två och tre\nP Slut\n");
    }

    @Test
    void takesMarkupOutAndRemembersEmphasis() {
        assertThat(blocks("""
                - ***Minska ungdomsbrotten***
                - *Öka* tryggheten

                **Uppföljning**

                <i>SIG</i> <i>Sociala insatsgrupper</i>

                **1. Trafik**

                Se [planen](https://example.org/plan) och fil_namn_ett, 5 * 3, \\*.
                """)).isEqualTo("""
                L! [-] Minska ungdomsbrotten
                L [-] Öka tryggheten
                H! Uppföljning
                P! SIG Sociala insatsgrupper
                L! [1.] Trafik
                P Se planen och fil_namn_ett, 5 * 3, *.
                """);
    }

    @Test
    void setsShortWordsApartThatStandOutAtABeginning() {
        assertThat(blocks("**Trygga skolor.** Rektorerna ska anmäla brott.\n\n**Polisen** ska synas.\n\n"
                        + "**Mål:** Färre inbrott.\n"))
                .isEqualTo("""
                P! Trygga skolor
                P Rektorerna ska anmäla brott.
                P Polisen ska synas.
                P Mål: Färre inbrott.
                """);
    }

    @Test
    void readsTabsAndPipesAsTables() {
        String expected = """
                C 0:0,0 Vad
                C 0:0,1 Kommun
                C! 0:1,0 SSPF
                C 0:1,1 Skolan initierar
                C 0:2,1 Fritid
                """;
        assertThat(blocks("Vad\tKommun\n<i>SSPF</i>\tSkolan initierar\n\tFritid\n"))
                .isEqualTo(expected);
        assertThat(blocks("| Vad | Kommun |\n|---|:--|\n| *SSPF* | Skolan initierar |\n|  | Fritid |\n"))
                .isEqualTo(expected.replace("C 0:0,", "C! 0:0,"));
        assertThat(Texts.of("Vad\tKommun\nSSPF\tSkolan\n").text()).isEqualTo("Vad\tKommun\nSSPF\tSkolan");
    }

    @Test
    void readsPaddedLinesAsColumns() {
        assertThat(blocks("""
                Askersund den 2018-01-01

                Per Eriksson                                 Mats Scherp

                Kommunstyrelsens ordförande         Lokalpolisområdeschef Hallsberg

                Ordet    står med en lucka.
                """)).isEqualTo("""
                P Askersund den 2018-01-01
                C 0:0,0 Per Eriksson
                C 0:0,1 Mats Scherp
                C 0:1,0 Kommunstyrelsens ordförande
                C 0:1,1 Lokalpolisområdeschef Hallsberg
                P Ordet står med en lucka.
                """);
    }

    @Test
    void leavesChromeInitialsAndDrawnLinesOut() {
        assertThat(
                        blocks(
                                "Sök\nStäng Meny\n\nLöfte\n\nR L.E\n\nANDT\n\n.....\nXXX\nOrdförande\n\nSenast ändrad: 2020-01-02\nTill toppen\n"))
                .isEqualTo("P Löfte\nP ANDT\nP XXX\nP Ordförande\n");
    }

    @Test
    void writesOneSpellingForSignsThatLookAlike() {
        CanonicalText text =
                Texts.of("Poli\u00ADsen\u00A0\u2009ska \u200Bi a\u030A\u00B7 o\uFB03ciella lokal\u2010polisen");
        assertThat(text.text()).isEqualTo("Polisen ska i å· officiella lokal-polisen");
        assertThat(text.offsets().toSource(text.text().indexOf("ska"))).isEqualTo(10);
        assertThat(text.offsets().toSource(text.text().indexOf("lokal"))).isEqualTo(30);
    }

    @Test
    void countsPagesByFormFeeds() {
        CanonicalText text = Texts.of("Ett stycke som\ffortsätter.\n\n\fNytt");
        assertThat(text.document().pages()).isEqualTo(3);
        assertThat(text.text()).isEqualTo("Ett stycke som fortsätter.\nNytt");
        assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 3);
    }

    @Test
    void tellsOfTextWithoutLetters() {
        TextReading reading = Texts.read("  \n\u200B\n.....\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.text()).isNull();
        assertThat(reading.issues()).singleElement().satisfies(issue -> assertThat(issue.kind())
                .isEqualTo("EMPTY_TEXT"));
    }

    @Test
    void tellsOfGuessedEncodings() {
        TextReading reading = Texts.read("Löftet gäller".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.text()).isNotNull().satisfies(text -> assertThat(text.text())
                .isEqualTo("Löftet gäller"));
        assertThat(reading.issues())
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message())
                                .isEqualTo(
                                        "The text is not valid UTF-8 and was read as windows-1252; check å, ä and ö, or save it as UTF-8."));
    }

    @TestFactory
    Stream<DynamicTest> leadsEveryLetterOfTheSamplesBackToTheSource() {
        return SampleTexts.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String source = Files.readString(file);
                    CanonicalText text = Texts.of(source);
                    for (int at = 0; at < text.text().length(); at++) {
                        char letter = text.text().charAt(at);
                        if (!Character.isWhitespace(letter)) {
                            assertThat(source.charAt(text.offsets().toSource(at)))
                                    .isEqualTo(letter);
                        }
                    }
                    assertThat(text.blocks())
                            .allSatisfy(block -> assertThat(text.of(block)).isNotBlank());
                }));
    }

    private static String blocks(String text) {
        return Texts.blocks(Texts.of(text));
    }
}
