package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedNeo4jSettingsTests {

    private final EmbeddedNeo4jSettings settings = new EmbeddedNeo4jSettings(
            Path.of("data"),
            new MemorySizes(512L << 20, 64L << 20),
            0,
            Path.of("/opt/java/bin/java"),
            Path.of("/opt/samverkan/neo4j-lib"),
            Duration.ofMinutes(5));

    @Test
    void makesTheDataFolderAbsolute() {
        assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void refusesPortsAndPatienceThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withBoltPort(65_536))
                .withMessage("No such port: 65536");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withPatience(Duration.ZERO))
                .withMessage("No time to start in: PT0S");
    }

    @Test
    void becomesACommandThatNamesOneJarAndNoSecret() {
        List<String> command = ServerProcess.command(settings.withBoltPort(7688));

        assertThat(command)
                .startsWith(Path.of("/opt/java/bin/java").toString(), "-Xms268435456", "-Xmx536870912")
                .containsSequence(
                        "-jar",
                        Path.of("/opt/samverkan/neo4j-lib/embedded-neo4j-server.jar")
                                .toString())
                .contains(
                        "data=" + settings.dataFolder(),
                        "port=7688",
                        "heap=536870912",
                        "page-cache=67108864",
                        "owner=" + ProcessHandle.current().pid())
                .noneMatch(argument -> argument.contains("password"));
    }

    @Test
    void keepsThePasswordOutOfWhatIsPrinted() {
        var connection = new BoltConnection(URI.create("bolt://127.0.0.1:7687"), "neo4j", "hemligt");

        assertThat(connection).hasToString("neo4j@bolt://127.0.0.1:7687");
    }
}
