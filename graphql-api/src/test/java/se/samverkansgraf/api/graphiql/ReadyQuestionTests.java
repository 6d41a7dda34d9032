package se.samverkansgraf.api.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadyQuestionTests {

    @Test
    void isCalledByTheWholeFirstSentenceOfItsComment() {
        String text = "# What do peers do, and is\n# silence a silence? With `why`.\nquery Gaps { gaps }\n# end\n";

        assertThat(ReadyQuestion.of("03-gaps", text).title()).isEqualTo("What do peers do, and is silence a silence?");
    }

    @Test
    void leavesOutTheSignsAroundNames() {
        assertThat(ReadyQuestion.of("05-targets", "# Every target; `valuePerYear` too.\n{ targets }")
                        .title())
                .isEqualTo("Every target; valuePerYear too.");
    }

    @Test
    void isCalledByItsFileWhereItSaysNothing() {
        assertThat(ReadyQuestion.of("08-trend", "{ trend }").title()).isEqualTo("08-trend");
    }
}
