package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Holds every rule and every label against its own examples, and against the counter-examples of all. */
class RuleExamplesTests {

    private static final RuleSet RULES = RuleSet.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void everyRuleReadsItsExamplesAndNoneReadsTheSameInACounterExample() {
        MentionFinder finder = new MentionFinder(RULES, VOCABULARY, REFERENCE);
        assertThatCode(() -> new RuleProof(RULES, VOCABULARY, REFERENCE, finder).check())
                .doesNotThrowAnyException();
    }

    @Test
    void everyConceptThatIsLookedForByItsLabelsHasTwoExamplesAndACounterExample() {
        LabelExamples labels = new LabelExamples(RULES, VOCABULARY, REFERENCE);
        Map<Concept, RuleText> texts = labels.of(ConceptKind.METHOD);
        assertThat(texts).hasSizeGreaterThan(VOCABULARY.methods().size() * 9 / 10);
        assertThat(Stream.of(ConceptKind.values()).flatMap(kind -> labels.of(kind).values().stream()))
                .allSatisfy(text -> {
                    assertThat(text.examples()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(text.counterExamples()).isNotEmpty();
                });
    }
}
