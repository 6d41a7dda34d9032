package se.samverkansgraf.acceptance.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith({Neo4jExtension.class, ServedGraphExtension.class})
@Order(Integer.MAX_VALUE)
class CorpusIT {

    @ParameterizedTest
    @MethodSource("se.samverkansgraf.acceptance.corpus.CorpusTests#cases")
    void theGraphAndTheAnswerAreThoseThatWereReviewed(Path folder, ServedGraph graph, Driver driver)
            throws IOException, InterruptedException {
        graph.holdOnly(folder.resolve("1-document.txt"));

        Golden.check(folder.resolve("6-graph.txt"), nodes(driver));
        ObjectNode answer = (ObjectNode) graph.ask(Files.readString(folder.resolve("7-question.graphql")));
        // Which data answered and for which day is told in the extensions: true of today only.
        answer.remove("extensions");
        String printed = ServedGraph.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        Golden.check(folder.resolve("8-response.json"), printed.lines().toList());
    }

    private static List<String> nodes(Driver driver) throws IOException {
        List<String> lines = new ArrayList<>();
        String statement = Files.readString(Path.of("src/test/resources/corpus/graph.cypher"));
        driver.executableQuery(statement)
                .execute()
                .records()
                .forEach(line -> lines.add(line.get("line").asString()));
        return lines;
    }
}
