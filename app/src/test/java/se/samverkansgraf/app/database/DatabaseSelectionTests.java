package se.samverkansgraf.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import se.samverkansgraf.app.database.DatabaseAddress.Embedded;
import se.samverkansgraf.app.database.DatabaseAddress.Login;
import se.samverkansgraf.app.database.DatabaseAddress.Server;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;

class DatabaseSelectionTests {

    private static final Path HOME = Path.of("/home-of-program");

    @TempDir
    private Path folder;

    @Test
    void takesTheEmbeddedDatabaseBesideTheProgramWhenNothingIsSaid() {
        assertThat(address(Map.of()))
                .isInstanceOfSatisfying(Embedded.class, embedded -> assertThat(embedded.dataFolder())
                        .isEqualTo(HOME.resolve("data").toAbsolutePath()));
    }

    @Test
    void takesSizesOfTheEmbeddedDatabase() {
        assertThat(address(
                        Map.of("SAMVERKAN_NEO4J_PAGE_CACHE", "1g"),
                        "--data",
                        folder.toString(),
                        "--neo4j-heap",
                        "512m"))
                .isInstanceOfSatisfying(Embedded.class, embedded -> {
                    assertThat(embedded.dataFolder()).isEqualTo(folder);
                    assertThat(embedded.memory().heapBytes()).isEqualTo(512L << 20);
                    assertThat(embedded.memory().pageCacheBytes()).isEqualTo(1L << 30);
                });
    }

    @Test
    void prefersAFolderTypedToAServerOfTheEnvironment() {
        var environment = Map.of("SAMVERKAN_NEO4J_URI", "bolt://elsewhere");
        assertThat(address(environment, "--data", folder.toString())).isInstanceOf(Embedded.class);
        assertThat(address(environment)).isInstanceOf(Server.class);
    }

    @Test
    void readsAServerFromTheEnvironment() {
        var environment = Map.of(
                "SAMVERKAN_NEO4J_URI", "neo4j+s://graph.example.org",
                "SAMVERKAN_NEO4J_USER", "writer",
                "SAMVERKAN_NEO4J_PASSWORD", "hemligt",
                "SAMVERKAN_NEO4J_DATABASE", "agreements");
        assertThat(address(environment))
                .isEqualTo(new Server(
                        URI.create("neo4j+s://graph.example.org"), "agreements", new Login("writer", "hemligt")));
    }

    @Test
    void prefersAPasswordFileTypedToAPasswordOfTheEnvironment() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "from-file\n");
        var environment = Map.of("SAMVERKAN_NEO4J_PASSWORD", "from-environment");
        assertThat(login(environment, "--neo4j-uri=bolt://h", "--neo4j-password-file=" + file))
                .isEqualTo(new Login("neo4j", "from-file"));
        assertThat(login(environment, "--neo4j-uri=bolt://h")).isEqualTo(new Login("neo4j", "from-environment"));
        assertThat(login(Map.of("SAMVERKAN_NEO4J_PASSWORD_FILE", file.toString()), "--neo4j-uri=bolt://h"))
                .isEqualTo(new Login("neo4j", "from-file"));
    }

    @Test
    void logsInAsNobodyWhereNeitherUserNorPasswordIsGiven() {
        assertThat(login(Map.of(), "--neo4j-uri=bolt://h")).isNull();
    }

    @Test
    void showsNoPasswordInAnAddress() {
        assertThat(address(Map.of(), "--neo4j-uri=bolt://h", "--neo4j-password=hemligt"))
                .asString()
                .doesNotContain("hemligt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --neo4j-user=x                                           | go with --neo4j-uri
            --neo4j-uri=bolt://h --data=d                            | for the embedded database
            --neo4j-uri=http://h                                     | 'http://h' is no address of a Neo4j
            --neo4j-uri=bolt://u:p@h                                 | leave user and password out of the address
            --neo4j-uri=bolt://h --neo4j-user=x                      | no password for user 'x'
            --neo4j-uri=bolt://h --neo4j-password-file=nowhere       | the password file nowhere cannot be read
            --neo4j-uri=bolt://h --neo4j-password=p --neo4j-password-file=f | not both
            --neo4j-heap=1m                                          | the heap of 1048576 bytes is under
            """)
    void refusesWhatContradictsItself(String typed, String message) {
        assertThatThrownBy(() -> address(Map.of(), typed.split(" ")))
                .isInstanceOfSatisfying(ProgramException.class, wrong -> {
                    assertThat(wrong).hasMessageContaining(message);
                    assertThat(wrong.exitCode()).isEqualTo(ExitCode.WRONG_USE);
                });
    }

    @ParameterizedTest
    @CsvSource({"512", "m", "-", "1.5g", "9999999999999g", "twog"})
    void refusesASizeWithoutNumberOrUnit(String size) {
        assertThatThrownBy(() -> address(Map.of(), "--neo4j-heap=" + size))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("is no size such as 512m or 2g");
    }

    private static Login login(Map<String, String> environment, String... typed) {
        return ((Server) address(environment, typed)).login();
    }

    private static DatabaseAddress address(Map<String, String> environment, String... typed) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Shell shell = new Shell(nowhere, nowhere, InputStream.nullInputStream(), Set.of(), 100, environment, HOME);
        Any any = new Any(shell);
        new CommandLine(any).parseArgs(typed);
        return any.selection.address();
    }

    @Command
    private static final class Any {

        @Mixin
        private final DatabaseSelection selection;

        Any(Shell shell) {
            selection = new DatabaseSelection(shell);
        }
    }
}
