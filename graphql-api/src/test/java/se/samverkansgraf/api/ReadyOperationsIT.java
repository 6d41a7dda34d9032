package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningApi.Extension.class)
class ReadyOperationsIT {

    private static final Path FOLDER = Path.of("../docs/questions");

    /** Titles of the agreements whose ids operations take. */
    private static final Map<String, String> AGREEMENTS = Map.of(
            "agreement", "Samverkansöverenskommelse Karlshamn 2021–2024",
            "against", "Överenskommelse Strängnäs 2022–2025");

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

    /** What an operation that takes an id is asked about. */
    private static String commitment() {
        return api.ask("{ commitments(filter: {method: [\"sspf\"]}, first: 1) { nodes { id } } }")
                .at("/commitments/nodes/0/id")
                .asString();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyReadyOperationAnswersWithSomething(Path operation) throws IOException {
        var text = Files.readString(operation);
        Map<String, Object> variables = new HashMap<>();
        if (text.contains("$id:")) {
            variables.put("id", commitment());
        }
        AGREEMENTS.forEach((name, title) -> {
            if (text.contains("$" + name + ":")) {
                variables.put(name, idOf(title));
            }
        });
        var data = api.ask(text, variables);

        assertThat(data.toString()).contains("\"label").hasSizeGreaterThan(200);
    }

    private static String idOf(String title) {
        return api.ask("{ agreements(first: 100) { nodes { id title } } }")
                .at("/agreements/nodes")
                .valueStream()
                .filter(each -> each.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
