package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.importer.rule.RuleSet;

class FixedLettersTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            \\p{L}+ kommun(?:en)?      ; ` kommun`
            (?<![\\p{L}])mellan (\\d+) ; `mellan `
            årens? löfte               ; ` löfte`
            besök\\. .*                ; `besök. `
            [a(b]+xy                   ; xy
            ab{0,2}c                   ; a
            ha+ll                      ; ha
            löfte|plan                 ; ``
            (?:löfte|plan)             ; ``
            (?i)löfte                  ; ``
            \\Qa?b\\E                  ; ``
            \\pLabc                    ; ``
            \\x41bc                    ; ``
            """)
    void areTheLongestThatNothingMakesOptional(String expression, String letters) {
        assertThat(FixedLetters.of(Pattern.compile(expression))).isEqualTo(letters);
        assertThat(FixedLetters.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE)))
                .isEmpty();
    }

    @Test
    void standInEveryMatchOfEveryPattern() {
        RuleSet rules = RuleSet.load();
        List<String> texts = rules.patterns().stream()
                .flatMap(rule -> rule.entry().examples().stream())
                .map(example -> example.text())
                .toList();
        int fixed = 0;
        for (PatternRule rule : rules.patterns()) {
            String letters = FixedLetters.of(rule.pattern());
            fixed += letters.isEmpty() ? 0 : 1;
            for (String text : texts) {
                Matcher matcher = rule.pattern().matcher(rule.written() ? text : Fold.fold(text));
                while (matcher.find()) {
                    assertThat(matcher.group()).as("%s", rule.pattern()).contains(letters);
                }
            }
        }
        assertThat(fixed).isGreaterThan(rules.patterns().size() / 4);
    }
}
