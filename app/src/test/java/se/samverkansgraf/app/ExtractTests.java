package se.samverkansgraf.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTests {

    private static final String PROMISE = """
            Medborgarlöfte 2023

            Polisen ska under 2023
            - genomföra minst 20 trafikkontroller

            För Karlshamns kommun
            Anna Ek
            Kommunstyrelsens ordförande
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void printsOneObjectForOneFile() throws IOException {
        TypedLine run = TypedLine.run("extract", file("löfte.txt", PROMISE).toString());
        JsonNode facts = JSON.readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(facts.get("file").stringValue()).isEqualTo("löfte.txt");
        assertThat(facts.get("agreements").get(0).get("kind").stringValue()).isEqualTo("CITIZEN_PROMISE");
        assertThat(facts.get("agreements")
                        .get(0)
                        .get("commitments")
                        .get(0)
                        .get("quote")
                        .stringValue())
                .contains("minst 20 trafikkontroller");
    }

    @Test
    void printsAnArrayForAFolderEvenOfOneFile() throws IOException {
        file("löfte.txt", PROMISE);
        JsonNode documents =
                JSON.readTree(TypedLine.run("extract", folder.toString()).out());
        assertThat(documents.isArray()).isTrue();
        assertThat(documents).hasSize(1);
    }

    @Test
    void goesOnAfterABadDocumentAndSaysSoOnStandardErrorOnly() throws IOException {
        Path bad = Files.write(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(US_ASCII));
        file("b.txt", PROMISE);
        TypedLine run = TypedLine.run("extract", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(run.out())).hasSize(1);
        assertThat(run.err()).startsWith(bad + ": ");
    }

    @Test
    void passesOverWhatIsNoDocumentUnlessItIsNamed() throws IOException {
        Path image = Files.write(folder.resolve("a.bin"), new byte[4096]);
        file("b.txt", PROMISE);
        TypedLine run = TypedLine.run("extract", folder.toString());
        assertThat(run.err()).contains("[UNSUPPORTED_FORMAT]");
        assertThat(run.exitCode()).isZero();
        assertThat(TypedLine.run("extract", image.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void printsAnEmptyArrayWhenNothingCouldBeRead() throws IOException {
        Files.write(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(US_ASCII));
        TypedLine run = TypedLine.run("extract", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(run.out())).isEmpty();
    }

    @Test
    void writesAFileForEachDocumentAndPrintsNothing() throws IOException {
        file("a.txt", PROMISE);
        file("b.txt", PROMISE);
        Path out = folder.resolve("facts");
        TypedLine run = TypedLine.run("extract", folder.toString(), "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(JSON.readTree(Files.readString(out.resolve("a.json")))
                        .get("file")
                        .stringValue())
                .isEqualTo("a.txt");
        assertThat(out.resolve("b.json")).exists();
    }

    @Test
    void leavesNamesOutWhenAsked() throws IOException {
        String path = file("löfte.txt", PROMISE).toString();
        assertThat(TypedLine.run("extract", path).out()).contains("Anna Ek");
        assertThat(TypedLine.run("extract", path, "--hide-names").out()).doesNotContain("Anna Ek");
    }

    @Test
    void printsTablesNoWiderThanTheTerminal() throws IOException {
        TypedLine run = TypedLine.run(
                "extract", "--format=table", file("löfte.txt", PROMISE).toString());
        assertThat(run.out())
                .startsWith("löfte.txt (text/plain, pages: 1)")
                .contains("Medborgarlöfte 2023", "citizen promise", "Commitments", ">= 20");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
