package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionTests {

    @ParameterizedTest
    @CsvSource({"komrnun, kommun", "clialog, dialog", "rnecl, med", "bam, barn", "dub, clclub"})
    void tellsWhatAScannerMakesOfAWord(String written, String right) {
        boolean made = Confusion.ALL.stream()
                .anyMatch(confusion -> confusion.in(written).equals(right));
        assertThat(Confusion.tells(written, right)).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"komnun, kommun", "medborgarlöffte, medborgarlöfte"})
    void tellsNoOtherSlip(String written, String right) {
        assertThat(Confusion.tells(written, right)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skola", "barn", "clown", "med", "rncl", "n", "l", "", "arbete", "rnrn"})
    void knowsFromItsSignsWhetherAWordIsChangedAndFromItsLettersToWhat(String word) {
        char[] letters = word.toCharArray();
        int signs = Confusion.signsIn(letters, 0, letters.length);
        for (Confusion confusion : Confusion.ALL) {
            String set = confusion.in(word);
            assertThat(confusion.concerns(signs)).as(word).isEqualTo(!set.equals(word));
            assertThat(confusion.hash(letters, 0, letters.length)).isEqualTo(hash(set));
        }
    }

    private static long hash(String word) {
        return List.of(word.split("")).stream()
                .filter(letter -> !letter.isEmpty())
                .mapToInt(letter -> letter.charAt(0))
                .asLongStream()
                .reduce(0, (hash, letter) -> LongKeys.step(hash, (char) letter));
    }
}
