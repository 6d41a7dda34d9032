package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.importer.issue.ImportIssue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreement's page has words of its own for what the import says in English. */
class IssueWordsTests {

    private static final Path PAGE = Path.of("../graphql-api/src/main/resources/web/page/agreement");
    private static final Path RULES = Path.of("../importer/src/main/resources/rules/sv");

    /** Files of words that nothing is read by alone. */
    private static final List<String> SILENT = List.of("inflection", "kept-apart", "labels", "words", "blocks");

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfIssueHasWords(String kind) throws IOException {
        assertThat(words().has("agreement.issue." + kind)).isTrue();
        assertThat(Files.readString(PAGE.resolve("issue.js"))).contains("'" + kind + "'");
    }

    @Test
    void everyFileOfRulesHasWords() throws IOException {
        String known = Files.readString(PAGE.resolve("rule.js"));
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String name = RULES.relativize(file).toString().replace(".yaml", "");
                if (SILENT.stream().noneMatch(name::endsWith)) {
                    assertThat(known).contains("'" + name + "'");
                    assertThat(words().has("agreement.rule.file." + name))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    static Stream<String> kinds() {
        return Arrays.stream(ImportIssue.class.getPermittedSubclasses())
                .map(kind ->
                        kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static JsonNode words() {
        return JsonMapper.shared().readTree(PAGE.resolve("agreement.sv.json").toFile());
    }
}
