package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;

class MentionsTests {

    private static final String TEXT = "Polisen ska delta i SSPF.";

    private final Mention<StrengthCue> modal = mention(8, 11, new StrengthCue(Strength.BINDING));
    private final Mention<ConceptMention> method =
            mention(20, 24, new ConceptMention(ConceptKind.METHOD, "sspf", Certainty.CERTAIN));
    private final Mentions mentions = new Mentions(List.of(method, modal));

    @Test
    void standInTheOrderOfTheText() {
        assertThat(mentions.all()).containsExactly(modal, method);
    }

    @Test
    void thoseWithinASpanLieWhollyInsideIt() {
        assertThat(mentions.within(new Span(8, 23)).all()).containsExactly(modal);
    }

    @Test
    void areFoundByTheirKindOfValue() {
        assertThat(mentions.of(CueMention.class)).hasSize(1).allMatch(found -> found.wording()
                .equals("ska"));
        assertThat(mentions.of(ConceptKind.METHOD)).containsExactly(method);
        assertThat(mentions.of(ConceptKind.ROLE)).isEmpty();
    }

    @Test
    void tellWhetherOneOfAKindInsideASpanIsAsWanted() {
        assertThat(mentions.any(StrengthCue.class, cue -> cue.value().strength() == Strength.BINDING))
                .isTrue();
        assertThat(mentions.any(StrengthCue.class, cue -> cue.value().strength() == Strength.INTENDED))
                .isFalse();
        assertThat(mentions.within(new Span(0, 10)).any(StrengthCue.class, cue -> true))
                .isFalse();
    }

    @Test
    void areFoundWhereverInALongTextAPassageBegins() {
        List<Mention<StrengthCue>> all = IntStream.of(0, 3, 63, 64, 65, 130, 400)
                .mapToObj(start -> new Mention<>(
                        new Span(start, start + 3), "ska", new StrengthCue(Strength.BINDING), "of-the-test"))
                .toList();
        Mentions found = new Mentions(all);
        for (int start = 0; start < 500; start++) {
            Span part = new Span(start, start + 70);
            assertThat(found.within(part).of(StrengthCue.class))
                    .isEqualTo(all.stream()
                            .filter(mention -> part.contains(mention.span()))
                            .toList());
        }
    }

    private static <V extends MentionValue> Mention<V> mention(int start, int end, V value) {
        return new Mention<>(new Span(start, end), TEXT.substring(start, end), value, "of-the-test");
    }
}
