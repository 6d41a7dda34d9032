package se.samverkansgraf.acceptance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.acceptance.corpus.ServedGraphExtension;

@ExtendWith(ServedGraphExtension.class)
class ReadmeIT {

    private static final Path ROOT = Path.of("..");

    private static ServedGraph graph;

    @BeforeAll
    static void holdTheSamples(ServedGraph served) {
        served.holdSamples();
        graph = served;
    }

    @Test
    void itsQuestionHasItsAnswerOverTheSamples() throws IOException, InterruptedException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(graph.ask(block(readme, "graphql")).get("data"))
                .isEqualTo(ServedGraph.JSON.readTree(block(readme, "json")).get("data"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"))) {
            Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(ROOT.resolve(page)));
            while (links.find()) {
                assertThat(ROOT.resolve(links.group(1))).as("link in %s", page).exists();
            }
        }
    }

    private static String block(String page, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }
}
