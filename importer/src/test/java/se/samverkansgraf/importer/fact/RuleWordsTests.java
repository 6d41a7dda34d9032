package se.samverkansgraf.importer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleWordsTests {

    private final RuleWords words = new RuleWords(Set.of("åtar sig", "svarar"));

    @Test
    void hasItsWordsInAnyCase() {
        assertThat(words.has("Åtar sig")).isTrue();
        assertThat(words.has("SVARAR")).isTrue();
    }

    @Test
    void hasNoOthersWhateverTheirLengthAndFirstLetter() {
        assertThat(words.has("samlar")).isFalse();
        assertThat(words.has("åtar mig")).isFalse();
        assertThat(words.has("")).isFalse();
    }

    @Test
    void areFoundAmongOthers() {
        assertThat(words.hasAny(new String[] {"kommunen", "Svarar"})).isTrue();
        assertThat(words.hasAny(new String[] {"kommunen", "", "sparar"})).isFalse();
    }

    @Test
    void standOnlyBetweenSpaces() {
        assertThat(words.standIn("Kommunen svarar för stängslet")).isTrue();
        assertThat(words.standIn("Kommunen ansvarar, polisen svarar för stängslet"))
                .isTrue();
        assertThat(words.standIn("Kommunen åtar sig detta")).isTrue();
        assertThat(words.standIn("Kommunen åtar sig")).isFalse();
        assertThat(words.standIn("svarar för")).isFalse();
        assertThat(words.standIn("Kommunen svarar")).isFalse();
        assertThat(words.standIn("Kommunen ansvarar för stängslet")).isFalse();
    }

    @Test
    void openOnlyWholeAndBeforeMore() {
        assertThat(words.open("svarar för stängslet")).isTrue();
        assertThat(words.open("svarar")).isFalse();
        assertThat(words.open("svararna kommer")).isFalse();
        assertThat(words.open("kommunen svarar för stängslet")).isFalse();
    }

    @Test
    void endLongerWords() {
        assertThat(words.end("ansvarar")).isTrue();
        assertThat(words.end("svarare")).isFalse();
    }
}
