package se.samverkansgraf.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.model.fact.Span;

class SentenceSplitterTests {

    private final SentenceSplitter splitter =
            new SentenceSplitter(SectionRules.load(RuleSource.packed()).abbreviations());

    static List<MarkedText> examples() {
        return SectionRules.load(RuleSource.packed()).entries().stream()
                .filter(entry -> entry.id().equals("abbreviation"))
                .map(RuleEntry::examples)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void splitsTheExamplesOfItsRules(MarkedText example) {
        assertThat(split(example.text()))
                .containsExactlyElementsOf(example.spans().stream()
                        .map(span -> span.of(example.text()))
                        .toList());
    }

    @Test
    void endsASentenceAtAFullStopBeforeACapital() {
        assertThat(split("Polisen deltar. Kommunen deltar.")).hasSize(2);
    }

    @Test
    void endsASentenceWhereTheSpaceAfterTheFullStopIsMissing() {
        assertThat(split("Insatser ska genomföras.Genomföra kontroller."))
                .containsExactly("Insatser ska genomföras.", "Genomföra kontroller.");
    }

    @Test
    void goesOnWhereASmallLetterFollowsTheFullStop() {
        assertThat(split("Göra minst två st. insatser.")).hasSize(1);
    }

    @Test
    void keepsOneSentenceWhole() {
        assertThat(split("Ökad trygghet – för ”unga” i centrum: "))
                .containsExactly("Ökad trygghet – för ”unga” i centrum:");
    }

    @Test
    void endsASentenceAtSignsThatAreRare() {
        assertThat(split("Vad gör vi‽ Polisen deltar")).hasSize(2);
        assertThat(split("Rubrik\u2028Polisen deltar")).hasSize(2);
    }

    @Test
    void keepsOffsetsOfThePartItSplits() {
        String text = "Rubrik\nPolisen deltar. Kommunen deltar.";
        assertThat(splitter.split(text, new Span(7, text.length()))).containsExactly(new Span(7, 22), new Span(23, 39));
    }

    private List<String> split(String text) {
        return splitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
