package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;

/** What a text says does not depend on how it was typed. */
class SameFactsTests {

    private static final AgreementReader READER = AgreementReader.load();

    /**
     * Not read alike yet. A title that stands right below a wrapped paragraph, with no empty line and no full stop
     * between them, looks like the paragraph's next line once that is wrapped narrowly.
     */
    private static final Set<String> KNOWN = Set.of("gallivare-medborgarlofte-2017.txt: wrapped at 50");

    @TestFactory
    Stream<DynamicTest> whateverTheTextWasTypedWith() {
        return Corpus.texts().stream().flatMap(file -> {
            String text = content(file);
            List<String> facts = facts(text);
            return Alteration.all().stream()
                    .filter(alteration -> !alteration.change().apply(text).equals(text))
                    .map(alteration -> sameFacts(file.getFileName() + ": " + alteration.name(), () -> assertThat(
                                    facts(alteration.change().apply(text)))
                            .isEqualTo(facts)));
        });
    }

    private static DynamicTest sameFacts(String name, Executable comparison) {
        return DynamicTest.dynamicTest(name, () -> {
            assumeFalse(KNOWN.stream().anyMatch(name::endsWith), "known to be read otherwise");
            comparison.execute();
        });
    }

    private static List<String> facts(String text) {
        SourceDocument document = Objects.requireNonNull(new DocumentReader()
                .read("text.txt", "text.txt", text.getBytes(StandardCharsets.UTF_8))
                .document());
        return FactLines.of(Objects.requireNonNull(READER.read(document).facts()));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
