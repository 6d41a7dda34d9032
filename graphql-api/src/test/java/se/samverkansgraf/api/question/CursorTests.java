package se.samverkansgraf.api.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void isReadAsItWasWritten() {
        var cursor = new Cursor("TITLE", "ängelholm 2021–2024", "a1");

        assertThat(Cursor.decode(cursor.encoded(), "TITLE")).contains(cursor);
    }

    @Test
    void ofAnotherOrderIsNone() {
        assertThat(Cursor.decode(new Cursor("TITLE", "x", "a1").encoded(), "VALID_FROM"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "AAAA", "ÅÄÖ", "VElUTEU", "__79"})
    void nonsenseIsNone(String encoded) {
        assertThat(Cursor.decode(encoded, "TITLE")).isEmpty();
    }
}
