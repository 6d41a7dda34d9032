package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.importer.text.TextExtractor;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Compares the concepts that are read for certain with those that readers noted, over all annotated texts. */
class MentionedConceptsTests {

    private static final Path SHARED = Path.of(System.getProperty("samverkansgraf.shared", "../../shared"));
    private static final MentionFinder FINDER = MentionFinder.load();

    @ParameterizedTest
    @CsvSource({
        "METHOD,       methods,      0.95",
        "ROLE,         roles,        0.95",
        "ACTOR,        actors,       0.90",
        "TARGET_GROUP, targetGroups, 0.90"
    })
    void areThoseThatReadersNoted(ConceptKind kind, String key, double least) throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED.resolve("evaluation")), "no annotated texts beside the project: " + SHARED);
        int right = 0;
        int wrong = 0;
        Map<String, String> differences = new TreeMap<>();
        for (Path reference : references()) {
            String name = reference.getFileName().toString().replace(".json", "");
            Set<String> expected = noted(reference, key);
            Set<String> unclear = noted(reference, key + "Optional");
            Set<String> found = read(name, kind);
            expected.removeAll(unclear);
            found.removeAll(unclear);
            Set<String> missed = difference(expected, found);
            Set<String> extra = difference(found, expected);
            right += expected.size() - missed.size();
            wrong += missed.size() + extra.size();
            if (missed.size() + extra.size() > 0) {
                differences.put(name, "missed %s, extra %s".formatted(missed, extra));
            }
        }
        double f1 = 2.0 * right / (2.0 * right + wrong);
        assertThat(f1)
                .as("F1 of %s: %.3f %s", key, f1, lines(differences))
                .isGreaterThanOrEqualTo(
                        Double.max(least, Double.parseDouble(System.getProperty("samverkansgraf.least", "0"))));
    }

    private static String lines(Map<String, String> differences) {
        return differences.entrySet().stream()
                .map(each -> "\n  " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining());
    }

    private static List<Path> references() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("evaluation/reference"))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> noted(Path reference, String key) throws IOException {
        Map<String, List<Map<String, Object>>> read = new Yaml().load(Files.readString(reference));
        Set<String> ids = new TreeSet<>();
        for (Map<String, Object> agreement : read.getOrDefault("agreements", List.of())) {
            if (agreement.get(key) instanceof List<?> listed) {
                listed.stream()
                        .map(String::valueOf)
                        .filter(id -> !id.startsWith("new:"))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private static Set<String> read(String name, ConceptKind kind) {
        Path file = Stream.of("real", "reworded")
                .map(folder -> SHARED.resolve("agreements").resolve(folder).resolve(name + ".txt"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        SourceDocument document = new DocumentReader().read(file).document();
        assertThat(document).isNotNull();
        CanonicalText text = new TextExtractor().extract(document).text();
        assertThat(text).isNotNull();
        return FINDER.find(text).of(kind).stream()
                .filter(mention -> mention.value().certainty() == Certainty.CERTAIN)
                .map(mention -> mention.value().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> left = new TreeSet<>(one);
        left.removeAll(other);
        return left;
    }
}
