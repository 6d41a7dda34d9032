package se.samverkansgraf.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports that only tell what they would do, and so need no database. */
class ImportTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.write(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(US_ASCII));
        Files.writeString(
                folder.resolve("b.txt"), "Medborgarlöfte 2023\n\nPolisen och Karlshamns kommun ska patrullera.\n");
        Files.writeString(folder.resolve("c.txt"), "Ett recept på pannkakor.\n");
        Files.write(folder.resolve("d.bin"), new byte[4096]);
    }

    @Test
    void tellsOfEachDocumentWhatWasFoundWhatNotAndWhatWasPassedOver() {
        TypedLine run = TypedLine.run("import", "--dry-run", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("1 agreement", "NO_AGREEMENT (1)", "UNREADABLE_DOCUMENT (1)")
                .containsPattern("Failed\\R  .*a\\.pdf: ")
                .containsPattern("Skipped\\R  .*d\\.bin: ")
                .contains("4 files: 2 read, 1 failed, 1 skipped");
    }

    @Test
    void countsIssuesAsFailuresOnlyWhenStrict() {
        String document = folder.resolve("c.txt").toString();
        assertThat(TypedLine.run("import", "--dry-run", document).exitCode()).isZero();
        assertThat(TypedLine.run("import", "--dry-run", "--strict", document).exitCode())
                .isEqualTo(1);
    }

    @Test
    void printsOnlyJsonLinesWhenAskedForThem() {
        TypedLine run = TypedLine.run("import", "--dry-run", "--progress", "json", "--jobs", "2", folder.toString());
        List<JsonNode> lines = run.out().lines().map(JSON::readTree).toList();
        assertThat(lines.stream().map(line -> line.get("event").stringValue()))
                .containsExactly("started", "document", "document", "document", "document", "finished");
        assertThat(lines.get(1).get("outcome").stringValue()).isEqualTo("FAILED");
        assertThat(lines.get(1).get("issues").get(0).has("message")).isTrue();
        assertThat(lines.get(5).get("verdict").stringValue()).isEqualTo("SOME_FAILED");
    }

    @Test
    void writesTheWholeReportToAFile() throws IOException {
        Path report = folder.resolveSibling(folder.getFileName() + "-report.json");
        TypedLine.run("import", "--dry-run", folder.toString(), "--report", report.toString());
        assertThat(JSON.readTree(Files.readString(report)).get("documents")).hasSize(4);
        Files.delete(report);
    }

    @Test
    void refusesToStartWithoutAnyJob() {
        TypedLine run = TypedLine.run("import", "--dry-run", "--jobs", "0", folder.toString());
        assertThat(run.err())
                .startsWith("samverkan: --jobs wants a number from 1")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
