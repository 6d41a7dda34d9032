package se.samverkansgraf.importer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFile;

class RuleSetTests {

    private static final String WHOLE = """
            - id: strength-shall
              yields: STRENGTH BINDING
              phrases: [ska]
              examples: ['Vi «ska» synas.', 'Polisen «ska» synas.']
              counter: ['Vi syns.']
            """;

    @Test
    void readsARuleThatShowsItself() {
        RuleSet rules = rules(WHOLE);
        assertThat(rules.phrases()).hasSize(1);
        assertThat(rules.phrases().get(0).phrases()).containsExactly("ska");
        assertThat(rules.phrases().get(0).entry().examples()).hasSize(2);
    }

    @Test
    void tellsEveryFaultAtOnceWithFileAndLine() {
        String faulty = """
                - id: Not Kebab
                  yields: STRENGTH BINDING
                  phrases: [ska]
                  examples: ['Vi «ska» synas.']
                  counter: ['Vi syns.']
                - id: without-counter
                  yields: STRENGTH BINDING
                  phrases: [bör]
                  strange: true
                  examples: ['Vi «bör» synas.', 'Vi «bör synas.']
                """;
        assertThatThrownBy(() -> rules(faulty))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("strength.yaml:1: the id 'Not Kebab' is not kebab-case")
                .hasMessageContaining("strength.yaml:1: 'Not Kebab' wants two or more examples, has 1")
                .hasMessageContaining("strength.yaml:6: a mark « is left open")
                .hasMessageContaining("strength.yaml:6: 'without-counter' wants a counter-example")
                .hasMessageContaining("strength.yaml:6: unknown key 'strange'");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        assertThatThrownBy(() -> rules(WHOLE + WHOLE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("strength.yaml:6: the id 'strength-shall' is taken");
    }

    @Test
    void refusesAPatternThatIsNoExpression() {
        String faulty = """
                - id: broken-pattern
                  yields: DATE
                  triggers: '#'
                  pattern: '(\\d+'
                  examples: ['Den «3» maj.', 'Den «4» maj.']
                  counter: ['I maj.']
                """;
        assertThatThrownBy(() -> rules(faulty))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("strength.yaml:1: 'broken-pattern'");
    }

    @Test
    void changesItsVersionWithAnyLetterOfItsFiles() {
        assertThat(rules(WHOLE).version()).isEqualTo(rules(WHOLE).version());
        assertThat(rules(WHOLE).version())
                .isNotEqualTo(rules(WHOLE + "# more\n").version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexicon", "pattern"})
    void readsEveryRuleFileOfItsFolders(String folder) throws IOException {
        List<String> read =
                RuleFolder.packed(folder).files().stream().map(ModelFile::name).toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules/sv", folder))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(read);
        }
    }

    private static RuleSet rules(String yaml) {
        return RuleSet.of(List.of(new RuleFolder("lexicon", List.of(new ModelFile("strength.yaml", yaml)))));
    }
}
