package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerOutcomeTests {

    @Test
    void readsThePortThatAnswers() {
        assertThat(ServerOutcome.parse("ready 40597")).isEqualTo(new ServerOutcome.Ready(40597));
    }

    @Test
    void readsAFailureWithItsWords() {
        assertThat(ServerOutcome.parse("failed STORE_DAMAGED It cannot be opened."))
                .isEqualTo(new ServerOutcome.Failed(StartFailure.STORE_DAMAGED, "It cannot be opened."));
    }

    @Test
    void takesAFailureOfAKindItDoesNotKnowForOneWithoutKind() {
        assertThat(ServerOutcome.parse("failed NEW_KIND Some words."))
                .isEqualTo(new ServerOutcome.Failed(StartFailure.NOT_STARTED, "Some words."));
    }

    @Test
    void refusesAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerOutcome.parse("listening 7687"))
                .withMessage("Not an outcome: listening 7687");
    }

    @Test
    void tellsAKilledProcessFromOneThatGaveUp() {
        var killed = StartFailures.ended(new ServerOutcome.Ended(137, List.of()), Path.of("data"));
        var gaveUp = StartFailures.ended(new ServerOutcome.Ended(2, List.of()), Path.of("data"));

        assertThat(killed.failure()).isEqualTo(StartFailure.OUT_OF_MEMORY);
        assertThat(killed)
                .hasMessage("Neo4j was killed while starting, as systems do when memory runs out. Give it a smaller"
                        + " heap and page cache, or stop other programs.");
        assertThat(gaveUp.failure()).isEqualTo(StartFailure.NOT_STARTED);
        assertThat(gaveUp)
                .hasMessage("Neo4j ended with exit code 2 before it was up. Log: "
                        + Path.of("data", "logs", "neo4j-console.log"));
    }
}
