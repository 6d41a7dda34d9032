package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkansgraf.model.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator tries a label and a phrase before anything is built. */
class OwnRulesTests {

    private static final String PROMISE = """
            Medborgarlöfte 2023 för Kils kommun

            Polisen ska genomföra kvarterskaffe och gå torgpass.
            """;

    private static final String RULE = """
            - id: own-square-duty
              yields: METHOD fotpatrullering
              phrases: [torgpass]
              examples: ['Polisen går «torgpass».', '%s']
              counter: ['Ett pass är långt.']
            """;

    @TempDir
    private Path folder;

    private Path promise;
    private String methods;

    @BeforeEach
    void copyTheVocabulary() throws IOException {
        promise = Files.writeString(folder.resolve("löfte.txt"), PROMISE);
        try (var in = Vocabulary.class.getResourceAsStream("/vocabulary/methods.yaml")) {
            methods = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void seesTheEffectOfALabelInACopyOfOneFile() throws IOException {
        Path own = Files.writeString(
                folder.resolve("methods.yaml"),
                methods + "- {id: kvarterskaffe, sv: Kvarterskaffe, en: Coffee, alt: []}\n");
        String[] line = {"extract", "--explain", "--format", "text", promise.toString()};
        assertThat(TypedLine.run(line).out()).doesNotContain("kvarterskaffe-label");
        assertThat(TypedLine.run(with(line, "--vocabulary", own)).out())
                .contains("[metod method-kvarterskaffe-label: kvarterskaffe]");
    }

    @Test
    void seesTheEffectOfAPhraseInAFileBesideThePackedOnes() throws IOException {
        Path rules = rule("Under ett «torgpass» hörs musik.");
        TypedLine run = TypedLine.run("extract", promise.toString(), "--rules", rules.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("own-square-duty");
    }

    @Test
    void isToldThatARuleDoesNotReadItsOwnExample() throws IOException {
        Path rules = rule("Polisen gör «torgtjänst».");
        TypedLine run = TypedLine.run("extract", promise.toString(), "--rules", rules.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("lexicon/own.yaml:1: 'own-square-duty' does not read its example 'Polisen gör torgtjänst.'");
    }

    @Test
    void isToldEveryFaultAtOnceWithFileAndLine() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("methods.yaml"), methods + "- {id: Ny Metod, sv: Ny, en: New}\n- {sv: Annan}\n");
        Files.writeString(own.resolve("metoder.yaml"), "[]");
        assertThat(TypedLine.run("vocabulary", "check", own.toString()).out())
                .contains("metoder.yaml:1: is no vocabulary file");
        Files.delete(own.resolve("metoder.yaml"));
        TypedLine run = TypedLine.run("vocabulary", "check", own.toString());
        long lines = methods.lines().count();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("methods.yaml:" + (lines + 1) + ": the id 'Ny Metod' is not kebab-case")
                .contains("methods.yaml:" + (lines + 2) + ": 'id' is missing");
    }

    @Test
    void isToldWhichFoldersHoldRules() throws IOException {
        Files.createDirectories(folder.resolve("rules").resolve("lexikon"));
        Files.writeString(folder.resolve("rules").resolve("own.yaml"), "[]");
        TypedLine run = TypedLine.run(
                "vocabulary", "check", "--rules", folder.resolve("rules").toString());
        assertThat(run.out())
                .contains("lexikon:1: is no folder of rules; those are lexicon, pattern, rule, section")
                .contains("own.yaml:1: a rule file stands in one of the folders");
    }

    @Test
    void findsNoFaultInWhatIsPacked() {
        TypedLine run = TypedLine.run("vocabulary", "check");
        assertThat(run.out()).startsWith("no faults in ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void listsConceptsByKindAndWordsInEveryFormat() {
        assertThat(TypedLine.run("vocabulary", "list", "grann", "--kind", "method")
                        .out())
                .contains("grannsamverkan")
                .doesNotContain("sspf");
        assertThat(TypedLine.run("vocabulary", "list", "--kind=role", "--format=csv")
                        .out())
                .startsWith("kind,id,sv,en,abbr,broader,alternatives,source\r\n")
                .contains("role,kommunpolis,Kommunpolis,Municipal police officer,,,", "published agreements");
        var json = JsonMapper.builder()
                .build()
                .readTree(TypedLine.run("vocabulary", "list", "--format=json").out());
        assertThat(json).hasSizeGreaterThan(200);
        assertThat(TypedLine.run("vocabulary", "list", "--kind", "metod").err())
                .contains("'metod' is none of focus-area, method, role, actor, target-group");
    }

    private Path rule(String example) throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve("rules").resolve("lexicon"));
        Files.writeString(lexicon.resolve("own.yaml"), RULE.formatted(example));
        return folder.resolve("rules");
    }

    private static String[] with(String[] line, String option, Path value) {
        return (String.join("\u0000", line) + "\u0000" + option + "\u0000" + value).split("\u0000");
    }
}
