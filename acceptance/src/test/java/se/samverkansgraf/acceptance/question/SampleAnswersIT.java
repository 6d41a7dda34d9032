package se.samverkansgraf.acceptance.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.acceptance.corpus.Golden;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.acceptance.corpus.ServedGraphExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(ServedGraphExtension.class)
class SampleAnswersIT {

    private static final int QUESTIONS = 12;

    private static ServedGraph graph;

    @BeforeAll
    static void holdTheSamples(ServedGraph served) {
        served.holdSamples();
        graph = served;
    }

    @Test
    void everyQuestionHasAReadyOperation() {
        assertThat(ReadyOperations.names().stream()
                        .map(name -> Integer.valueOf(name.substring(0, 2)))
                        .distinct())
                .hasSize(QUESTIONS);
    }

    static List<String> operations() {
        return ReadyOperations.names();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyReadyOperationHasItsAnswerBesideIt(String operation) throws IOException, InterruptedException {
        JsonNode answer = graph.ask(ReadyOperations.text(operation));
        assertThat(answer.get("errors")).isNull();

        var pretty = ServedGraph.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.get("data"));
        Golden.check(ReadyOperations.answer(operation), pretty.lines().toList());
    }
}
