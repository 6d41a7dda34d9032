package se.samverkansgraf.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplorerFilesTests {

    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Path SCHEMA = Path.of("src/main/resources/graphql");
    private static final JsonMapper JSON = new JsonMapper();

    /** A text asked for by its whole name; names that are put together are not looked for. */
    private static final Pattern ASKED = Pattern.compile("\\btext\\('([\\w.]+)'");

    private static final Pattern PRELOADED = Pattern.compile("modulepreload\" href=\"\\{files}/frame/([\\w-]+\\.js)\"");

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @MethodSource("swedish")
    void bothLanguagesSayTheSameThings(Path file) throws IOException {
        Path english = file.resolveSibling(file.getFileName().toString().replace("sv.json", "en.json"));

        assertThat(shape(english)).isEqualTo(shape(file));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextThatIsAskedForExists(Path module) throws IOException {
        Set<String> known = new HashSet<>(shape(WEB.resolve("text/sv.json")).keySet());
        for (Path own : siblings(module)) {
            known.addAll(shape(own).keySet());
        }

        assertThat(ASKED.matcher(Files.readString(module)).results().map(found -> found.group(1)))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationIsValid(Path file) throws IOException {
        var document = new Parser().parseDocument(Files.readString(file));

        assertThat(new Validator().validateDocument(schema(), document, Locale.ROOT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyPageAsksWhichDataAnswers(Path file) throws IOException {
        assertThat(Files.readString(file))
                .startsWith("query Page")
                .contains("dataset { agreements documents lastImport }");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void textNeverBecomesMarkup(Path module) throws IOException {
        assertThat(Files.readString(module))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                .doesNotContain("https://", "'//");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyFileIsShort(Path module) throws IOException {
        assertThat(Files.readAllLines(module)).hasSizeLessThanOrEqualTo(300).allMatch(line -> line.length() <= 120);
    }

    /** Else the browser learns of one module after the other, from those that import it. */
    @Test
    void theShellNamesEveryModuleOfTheFrame() throws IOException {
        String shell = Files.readString(WEB.resolve("index.html"));

        assertThat(PRELOADED.matcher(shell).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(files(".js").stream()
                        .filter(file -> file.getParent().endsWith("frame"))
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void coloursStandInOnePlace() throws IOException {
        Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(");
        for (Path sheet : files(".css")) {
            if (!sheet.endsWith("tokens.css") && !sheet.endsWith("print.css")) {
                assertThat(colour.matcher(Files.readString(sheet)).results().map(found -> found.group()))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    static List<Path> swedish() throws IOException {
        return files("sv.json");
    }

    static List<Path> modules() throws IOException {
        return files(".js");
    }

    static List<Path> operations() throws IOException {
        return files(".graphql");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<Path> siblings(Path module) throws IOException {
        try (Stream<Path> all = Files.list(module.getParent())) {
            return all.filter(file -> file.toString().endsWith(".sv.json")).toList();
        }
    }

    /** Each key with the values that its text takes. */
    private static Map<String, Set<String>> shape(Path dictionary) throws IOException {
        Map<String, Set<String>> shape = new TreeMap<>();
        JSON.readTree(dictionary.toFile()).forEachEntry((key, text) -> {
            Set<String> values = shape.computeIfAbsent(key, any -> new TreeSet<>());
            for (String form : forms(text)) {
                assertThat(form).as(key).isNotBlank();
                VALUE.matcher(form).results().forEach(value -> values.add(value.group(1)));
            }
        });
        return shape;
    }

    private static List<String> forms(JsonNode text) {
        return (text.isObject() ? text.values().stream() : Stream.of(text))
                .map(JsonNode::asString)
                .toList();
    }

    private static GraphQLSchema schema() throws IOException {
        var types = new TypeDefinitionRegistry();
        try (Stream<Path> all = Files.list(SCHEMA)) {
            for (Path file : all.sorted().toList()) {
                types.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }
}
