package se.samverkansgraf.app.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.run.Reading;
import se.samverkansgraf.importer.run.Trace;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.exchange.SignatoryNames;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;

class TextFilesTests {

    private static final FactsJsonWriter JSON = new FactsJsonWriter(SignatoryNames.SHOWN);
    private static final DocumentFacts FACTS = new DocumentFacts(
            new DocumentIdentity("0".repeat(64), "löfte.pdf", "application/pdf", 1), "text", List.of(), List.of());

    private static final Trace TRACE = new Trace(new Reading(FACTS, List.of()), new Mentions(List.of()), null);

    @TempDir
    private Path folder;

    @Test
    void namesAFileByTheDocumentsBaseName() throws IOException {
        assertThat(written(Path.of("a", "löfte.v2.pdf"), Path.of("utan-ändelse")))
                .containsExactly("löfte.v2.json", "utan-ändelse.json");
    }

    @Test
    void keepsTheEndingWhereBaseNamesAreShared() throws IOException {
        assertThat(written(Path.of("a", "löfte.pdf"), Path.of("b", "löfte.docx"), Path.of("avtal.pdf")))
                .containsExactly("avtal.json", "löfte.docx.json", "löfte.pdf.json");
    }

    @Test
    void refusesTwoDocumentsOfOneName() {
        assertThatThrownBy(() -> written(Path.of("a", "löfte.pdf"), Path.of("b", "löfte.pdf")))
                .isInstanceOf(ProgramException.class)
                .hasMessageContaining("would both be written to");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> TextFiles.in(file, List.of(), ".json", TextFilesTests::json))
                .isInstanceOf(ProgramException.class)
                .hasMessageStartingWith("cannot make the folder " + file);
    }

    private static String json(Trace trace) {
        return JSON.write(trace.facts()) + "\n";
    }

    private List<String> written(Path... documents) throws IOException {
        Path out = folder.resolve("deep").resolve("out");
        try (TextFiles files = TextFiles.in(out, List.of(documents), ".json", TextFilesTests::json)) {
            for (Path document : documents) {
                files.write(document, TRACE);
            }
        }
        try (Stream<Path> found = Files.list(out)) {
            return found.peek(file -> assertThat(file).content().isEqualTo(JSON.write(FACTS) + "\n"))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
