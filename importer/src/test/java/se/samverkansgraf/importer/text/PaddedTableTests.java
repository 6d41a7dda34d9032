package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a plain text lays out with spaces: tables, signatures side by side, numbers of pages. */
class PaddedTableTests {

    @Test
    void joinsLinesThatGoOnInCellsOfAPaddedTable() {
        assertThat(blocks("""
                Aktivitet                            Kommunen                     Polisen
                ------------------------------------------------------------------------------
                SSPF i tätorten                      Samordnar                    Deltar varje vecka
                Orossamtal med unga som              Socialtjänsten deltar        Initierar, inom 10
                påträffas i miljön                                                dagar
                Ordningsvakter i Storgatans centrum  Upphandlar                   Leder
                """)).isEqualTo("""
                C! 0:0,0 Aktivitet
                C! 0:0,1 Kommunen
                C! 0:0,2 Polisen
                C 0:1,0 SSPF i tätorten
                C 0:1,1 Samordnar
                C 0:1,2 Deltar varje vecka
                C 0:2,0 Orossamtal med unga som påträffas i miljön
                C 0:2,1 Socialtjänsten deltar
                C 0:2,2 Initierar, inom 10 dagar
                C 0:3,0 Ordningsvakter i Storgatans centrum
                C 0:3,1 Upphandlar
                C 0:3,2 Leder
                """);
    }

    @Test
    void takesNamesAboveTitlesForNoTable() {
        assertThat(blocks("""
                Anna Berg                     Bo Ek
                -----------------             -----------------
                Kommunstyrelsens ordförande   Chef
                Storby kommun                 Polisen
                """)).contains("C 0:0,0 Anna Berg\n").doesNotContain("C! ");
    }

    @Test
    void leavesNumbersOfPagesOut() {
        assertThat(blocks("""
                                                            3

                Polisen ska i samråd med

                                                            4

                kommunen besöka skolor.

                4

                Uppföljning
                """)).isEqualTo("""
                P Polisen ska i samråd med kommunen besöka skolor.
                P 4
                P Uppföljning
                """);
    }

    private static String blocks(String text) {
        return Texts.blocks(Texts.of(text));
    }
}
