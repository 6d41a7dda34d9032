package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningApi.Extension.class)
class ReadyOperationsIT {

    private static final Path FOLDER = Path.of("../docs/questions");

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    static List<Path> operations() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyReadyOperationAnswersWithSomething(Path operation) throws IOException {
        var data = api.ask(Files.readString(operation));

        assertThat(data.toString()).contains("\"label").hasSizeGreaterThan(200);
    }
}
