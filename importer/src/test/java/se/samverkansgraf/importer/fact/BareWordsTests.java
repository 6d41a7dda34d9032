package se.samverkansgraf.importer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Polisen, skolan och 3 andra.", "«Löfte»", "ANDT-arbete", "", " ", "2021", "𐐀𐐀 åäö"})
    void areWhatStandsBetweenSigns(String passage) {
        String[] words = passage.split("[^\\p{L}]+", -1);
        assertThat(BareWords.of(passage)).isEqualTo(words);
        assertThat(BareWords.opening(passage)).isEqualTo(words[0]);
    }
}
