package se.samverkansgraf.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.model.fact.DocumentFacts;

/** Reads what tests make, the whole way. */
final class Texts {

    private static final AgreementReader READER = AgreementReader.load();

    private Texts() {}

    static DocumentFacts facts(String text) {
        return facts(text.getBytes(StandardCharsets.UTF_8));
    }

    static DocumentFacts facts(byte[] bytes) {
        return Objects.requireNonNull(READER.read(document(bytes)).facts());
    }

    static SourceDocument document(byte[] bytes) {
        return Objects.requireNonNull(
                new DocumentReader().read("text", "text", bytes).document());
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
