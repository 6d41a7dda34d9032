package se.samverkansgraf.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTests {

    @Test
    void alignsColumnsAndLeavesNoSpacesAtTheEnd() {
        TextTable table =
                new TextTable("who", "what").row("polisen", "patrullerar").row("", "–");
        assertThat(lines(table.format(2, 80))).isEqualTo("""
                  who      what
                  polisen  patrullerar
                           –
                """);
    }

    @Test
    void wrapsTheWidestColumnAtWords() {
        TextTable table = new TextTable("who", "what").row("polisen", "ska patrullera i centrum varje helg");
        assertThat(lines(table.format(0, 30))).isEqualTo("""
                who      what
                polisen  ska patrullera i
                         centrum varje helg
                """);
    }

    @Test
    void cutsAWordThatNoLineHolds() {
        TextTable table = new TextTable("word").row("trygghetsskapande");
        assertThat(lines(table.format(0, 10))).isEqualTo("""
                word
                trygghetss
                kapande
                """);
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> new TextTable("a", "b").row("only one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 1 cells under 2 headings");
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
