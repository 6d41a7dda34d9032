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

class OpeningsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            (?<![\\p{L}])minst     ; högst minst      ; 6
            (?<![\\p{L}])\\p{Lu}.+ ; en Mora          ; 3
            \\d+                  ; a1 b2            ; 1,4
            ^Mora                 ; Mora och Orsa    ; 0
            (?<=ska )minska       ; ska minska       ; 0,1,2,3,4,5,6,7,8,9
            (?<![\\p{L}])a|b       ; ab               ; 0,1
            [^\\p{L}&&[^|]]x      ; a%x              ; 1
            """)
    void triesAPatternOnlyWhereAMatchMayBegin(String expression, String line, String places) {
        Openings openings = Openings.of(Pattern.compile(expression));
        StringBuilder tried = new StringBuilder();
        for (int at = openings.next(line, 0, line.length());
                at < line.length();
                at = openings.next(line, at + 1, line.length())) {
            tried.append(tried.isEmpty() ? "" : ",").append(at);
        }
        assertThat(tried).hasToString(places);
    }

    @Test
    void missesNoMatchOfAnyPatternInAnyExample() {
        RuleSet rules = RuleSet.load();
        List<String> texts = rules.patterns().stream()
                .flatMap(rule -> rule.entry().examples().stream())
                .map(example -> example.text())
                .toList();
        int matches = 0;
        for (PatternRule rule : rules.patterns()) {
            Openings openings = Openings.of(rule.pattern());
            for (String text : texts) {
                String line = rule.written() ? text : Fold.fold(text);
                Matcher matcher = rule.pattern().matcher(line);
                while (matcher.find()) {
                    matches++;
                    assertThat(openings.next(line, matcher.start(), line.length()))
                            .as("%s in '%s'", rule.pattern(), line)
                            .isEqualTo(matcher.start());
                }
            }
        }
        assertThat(matches).isGreaterThan(rules.patterns().size());
    }
}
