package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            (?<=ska )minska       ; ska minska       ; 4
            (?:^|(?<=\\t))\\p{Lu}   ; ab Cd	Ef        ; 6
            (?<![\\d.])\\d         ; 12 1.5 3         ; 0,3,7
            (?<=ny )\\d           ; en 2 ny 3        ; 3,8
            \\p{L}(?<=s)k         ; ska is           ; 0,5
            (?:x|(?<=s))k         ; ak               ; 0,1
            (?<![\\p{L}])(?!en )(?<!minst )två ; minst två två ; 6,10
            (?<![\\p{L}])a|b       ; ab               ; 0,1
            (?<![\\p{L}])minst \\d ; mindre minst 2   ; 7
            (?<![\\p{L}])min      ; m minskar        ; 2
            (?<![\\p{L}])m$       ; mål m            ; 4
            (?<![\\p{L}])\\p{L}$  ; 𐐀𐐀𐐀              ; 0,1,2,3,4,5
            [^\\p{L}&&[^|]]x      ; a%x              ; 1
            """)
    void triesAPatternOnlyWhereAMatchMayBegin(String expression, String line, String places) {
        List<String> tried = new ArrayList<>();
        Openings openings = new Openings(List.of(Pattern.compile(expression)));
        openings.find(line, 0, line.length(), only(0, 1), (pattern, at) -> tried.add(String.valueOf(at)));
        assertThat(String.join(",", tried)).isEqualTo(places);
    }

    @Test
    void missesNoMatchOfAnyPatternInAnyExample() {
        RuleSet rules = RuleSet.load();
        List<String> texts = rules.patterns().stream()
                .flatMap(rule -> rule.entry().examples().stream())
                .map(example -> example.text())
                .toList();
        Openings openings =
                new Openings(rules.patterns().stream().map(PatternRule::pattern).toList());
        int matches = 0;
        for (int p = 0; p < rules.patterns().size(); p++) {
            PatternRule rule = rules.patterns().get(p);
            for (String text : texts) {
                String line = rule.written() ? text : Fold.fold(text);
                Set<Integer> places = new HashSet<>();
                openings.find(
                        line, 0, line.length(), only(p, rules.patterns().size()), (pattern, at) -> places.add(at));
                Matcher matcher = rule.pattern().matcher(line);
                while (matcher.find()) {
                    matches++;
                    assertThat(places).as("%s in '%s'", rule.pattern(), line).contains(matcher.start());
                }
            }
        }
        assertThat(matches).isGreaterThan(rules.patterns().size());
    }

    private static PatternSet only(int pattern, int of) {
        PatternSet set = new PatternSet(of);
        set.add(pattern);
        return set;
    }
}
