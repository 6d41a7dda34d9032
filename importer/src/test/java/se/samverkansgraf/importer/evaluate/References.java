package se.samverkansgraf.importer.evaluate;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.model.fact.DocumentFacts;

/**
 * Annotated texts: the project's samples with the references kept beside these tests, and those that may lie beside the
 * project.
 *
 * @param annotations folder with the references
 * @param texts folder with the texts, each of its reference's base name
 * @param wanted which of the references are meant
 */
record References(Path annotations, Path texts, Predicate<String> wanted) {

    static final References SAMPLES =
            new References(Path.of("src/test/resources/evaluate/reference"), Path.of("../samples"), name -> true);

    /** Texts as municipalities published them, which are not the project's to copy: only figures are kept of them. */
    static final References REAL = new References(
            Path.of("../../shared/evaluation/reference"),
            Path.of("../../shared/agreements/real"),
            name -> Files.exists(Path.of("../../shared/agreements/real", name + ".txt")));

    private static final AgreementReader READER = AgreementReader.load();

    /** The references' files, by name; skips the test where their folder is not there. */
    List<Path> files() {
        if (!Files.isDirectory(annotations)) {
            abort("there are no references in " + annotations);
        }
        try (Stream<Path> files = Files.list(annotations)) {
            return files.filter(file -> wanted.test(baseName(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference of a text that is read here and now. */
    Comparison compared(Path reference) {
        return Comparison.ofFacts(baseName(reference), content(reference), facts(text(reference)));
    }

    List<Comparison> compared() {
        List<Comparison> comparisons = new ArrayList<>();
        files().forEach(reference -> comparisons.add(compared(reference)));
        return comparisons;
    }

    Path text(Path reference) {
        return texts.resolve(baseName(reference) + ".txt");
    }

    static DocumentFacts facts(Path text) {
        SourceDocument document =
                Objects.requireNonNull(new DocumentReader().read(text).document());
        return Objects.requireNonNull(READER.read(document).facts());
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String baseName(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
