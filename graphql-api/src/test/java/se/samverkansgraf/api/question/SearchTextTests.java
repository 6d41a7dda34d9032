package se.samverkansgraf.api.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.api.response.Highlight;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Trygg skola            | trygg AND skola
            "trygg skola" idag     | "trygg skola" AND idag
            trygg*                 | (trygg* OR trygg)
            a-traktor              | "a\\-traktor"
            narkotika OR 1=1       | narkotika AND or AND "1\\=1"
            *trygg                 | \\*trygg
            polis och skola        | polis AND skola
            köra                  | köra
            "halv öppen            | halv AND öppen
            """)
    void makesEverySignLiteralThatIsNotOfItsOwnLanguage(String typed, String query) {
        assertThat(SearchText.parse("text", typed).clauses()).isEqualTo(query);
    }

    @Test
    void leavesNothingOfSignsAndWordsThatAreEverywhere() {
        assertThat(SearchText.parse("text", "och som \"i att\"").isEmpty()).isTrue();
        assertThat(SearchText.parse("text", "*:* ( ) \" && ||").isEmpty()).isTrue();
    }

    @Test
    void marksInflectedWordsAndWholePhrases() {
        var words = new HitMarker(SearchText.parse("text", "trygghetsvandringar"));
        var phrase = new HitMarker(SearchText.parse("text", "\"riktade trafikkontroller\""));

        assertThat(words.marks("En trygghetsvandring i maj")).containsExactly(new Highlight(3, 20));
        assertThat(phrase.marks("riktade insatser, riktade trafikkontroller")).containsExactly(new Highlight(18, 42));
    }
}
