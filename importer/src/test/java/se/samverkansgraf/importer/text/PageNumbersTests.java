package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines only count pages. */
class PageNumbersTests {

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 3 -", "3 (5)", "3/5", "Sida 3 av 5", "Sid 2(3)", "Page 2", "SIDA 1 (3)"})
    void aNumberOfAPageIsOne(String line) {
        assertThat(PageNumbers.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 kontroller", "Sida", "1 2 3", "Sidan 3 handlar om trafik", "2021-03-01"})
    void otherLinesAreNone(String line) {
        assertThat(PageNumbers.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3 (5)", "- 3 -"})
    void aBareNumberDoesNotSayThatItIsAPages(String line) {
        assertThat(PageNumbers.isNamed(line)).isFalse();
    }
}
