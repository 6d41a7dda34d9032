package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every help text, as in {@code src/test/resources/help}; run with {@code -Daccept.help} to take new ones over. */
class HelpTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "help");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "serve",
                "import",
                "extract",
                "status",
                "remove",
                "reset",
                "evaluate",
                "vocabulary list",
                "vocabulary check"
            })
    void tellsOptionsExamplesAndExitCodes(String command) throws IOException {
        TypedLine run = command.isEmpty() ? TypedLine.run("--help") : TypedLine.run((command + " --help").split(" "));
        Path golden = GOLDEN.resolve((command.isEmpty() ? "samverkan" : command.replace(' ', '-')) + ".txt");
        String help = run.out().replace(System.lineSeparator(), "\n");
        if (System.getProperty("accept.help") != null) {
            Files.writeString(golden, help);
        }
        assertThat(help).isEqualTo(Files.readString(golden));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void isTheSameBehindTheWordHelp() {
        assertThat(TypedLine.run("help", "status").out())
                .isEqualTo(TypedLine.run("status", "--help").out());
        assertThat(TypedLine.run("help").out())
                .isEqualTo(TypedLine.run("--help").out());
    }

    @Test
    void namesTheVersions() {
        TypedLine run = TypedLine.run("--version");
        assertThat(run.out()).contains("samverkan 0.1.0", "Java " + System.getProperty("java.version"), "Neo4j 5.26");
        assertThat(run.exitCode()).isZero();
    }
}
