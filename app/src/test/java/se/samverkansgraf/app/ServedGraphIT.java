package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands beside a {@code serve} that runs: they share its database. */
class ServedGraphIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROMISE = """
            Medborgarlöfte 2023

            Polisen ska under 2023
            - genomföra minst 20 trafikkontroller

            För Karlshamns kommun
            Förnamn Efternamn
            Kommunstyrelsens ordförande
            """;

    @TempDir
    private static Path folder;

    private static Path data;
    private static LaunchedProgram served;
    private static String address;

    @BeforeAll
    static void serve() {
        data = folder.resolve("my data");
        served = LaunchedProgram.start(Map.of(), LaunchedProgram.LAUNCHER, "serve", "--port=0", "--data=" + data);
        String line = served.awaitLine(said -> said.startsWith("GraphQL"));
        address = line.substring(line.indexOf("http"));
        served.awaitLine(said -> said.startsWith("Ctrl-C"));
    }

    @AfterAll
    static void end() {
        served.terminate();
        int exitCode = served.awaitEnd();
        served.close();
        assertThat(exitCode).isZero();
        assertThat(data.resolve("neo4j-running")).doesNotExist();
    }

    @Test
    void importsTellsAndRemovesADocument() throws IOException {
        Path document = Files.writeString(folder.resolve("löfte.txt"), PROMISE);
        TypedLine imported = program("import", document.toString(), "--progress=json");
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()
                        .lines()
                        .map(line -> JSON.readTree(line).get("event").stringValue()))
                .containsExactly("started", "document", "finished");
        assertThat(agreements()).isEqualTo(1);
        assertThat(program("import", document.toString()).out()).contains("unchanged");

        JsonNode status =
                JSON.readTree(program("status", "--format=json", "--documents").out());
        assertThat(status.get("counts").get("municipalities").intValue()).isEqualTo(290);
        assertThat(status.get("documents").get(0).get("location").stringValue()).isEqualTo(document.toString());

        TypedLine removed = program("remove", "löfte.txt");
        assertThat(removed.out()).startsWith("removed " + document);
        assertThat(agreements()).isZero();
        TypedLine again = program("remove", "löfte.txt");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("holds no document 'löfte.txt'").hasLineCount(1);
    }

    @Test
    void goesOnAfterABadDocumentAndEmptiesTheGraphWhenTold() throws IOException {
        Path several = Files.createDirectories(folder.resolve("several"));
        Files.writeString(several.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
        Files.writeString(several.resolve("b.txt"), PROMISE);
        Path report = folder.resolve("report.json");
        TypedLine imported = program("import", several.toString(), "--report=" + report);
        assertThat(imported.exitCode()).as(imported.err()).isEqualTo(1);
        assertThat(imported.out()).contains("UNREADABLE_DOCUMENT (1)", "1 created, 1 failed");
        assertThat(JSON.readTree(Files.readString(report)).get("documents")).hasSize(2);

        assertThat(program("reset", "--yes").out()).startsWith("Deleted 1 documents");
        assertThat(agreements()).isZero();
        assertThat(Questions.ask(address, "{municipalities(first: 1) {totalCount}}")
                        .toString())
                .contains("290");
    }

    @Test
    void refusesToServeAFolderThatIsServed() {
        TypedLine second = program("serve", "--port=0");
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.err())
                .contains(data.toString(), "in use by process", "--data")
                .hasLineCount(1);
    }

    @Test
    void refusesABusyPortBeforeItStartsADatabase() throws IOException {
        Path untouched = folder.resolve("untouched");
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TypedLine run = LaunchedProgram.run("demo", "--port=" + busy.getLocalPort(), "--data=" + untouched);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("port " + busy.getLocalPort() + " is busy", "--port")
                    .hasLineCount(1);
            assertThat(untouched).doesNotExist();
        }
    }

    @Test
    void saysInOneLineThatAPasswordIsWrong() throws IOException {
        String bolt = Files.readAllLines(data.resolve("neo4j-running")).stream()
                .filter(line -> line.startsWith("bolt="))
                .map(line -> line.substring("bolt=".length()))
                .findFirst()
                .orElseThrow();
        TypedLine run = LaunchedProgram.run("status", "--neo4j-uri=" + bolt, "--neo4j-password=fel-lösenord");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("refuses this user or password")
                .hasLineCount(1)
                .doesNotContain("fel-lösenord");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysInOneLineThatAServerDoesNotAnswer() {
        TypedLine run = LaunchedProgram.run(
                Map.of("SAMVERKAN_NEO4J_URI", "bolt://127.0.0.1:1", "SAMVERKAN_NEO4J_PASSWORD", "hemligt"),
                LaunchedProgram.LAUNCHER,
                "status");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("bolt://127.0.0.1:1").hasLineCount(1).doesNotContain("hemligt");
    }

    private static TypedLine program(String... arguments) {
        return LaunchedProgram.run(Map.of("SAMVERKAN_DATA", data.toString()), LaunchedProgram.LAUNCHER, arguments);
    }

    private static int agreements() {
        return Questions.ask(address, "{agreements(first: 1) {totalCount}}")
                .get("agreements")
                .get("totalCount")
                .intValue();
    }
}
