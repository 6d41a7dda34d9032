package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkansgraf.importer.rule.ContextRule;
import se.samverkansgraf.importer.rule.InflectionRule;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.importer.rule.PhraseRule;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Holds every rule against its own examples and counter-examples. */
class RuleExamplesTests {

    private static final RuleSet RULES = RuleSet.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final MentionFinder FINDER = new MentionFinder(RULES, VOCABULARY, ReferenceData.load());

    @TestFactory
    Stream<DynamicTest> everyRuleReadsItsExamplesAndNoCounterExample() {
        Stream<RuleEntry> reading = Stream.of(
                        RULES.phrases().stream()
                                .filter(rule -> !rule.yields().get(0).startsWith("NOTHING"))
                                .map(PhraseRule::entry),
                        RULES.contexts().stream().map(ContextRule::entry),
                        RULES.patterns().stream().map(PatternRule::entry))
                .flatMap(entries -> entries);
        return reading.map(entry -> DynamicTest.dynamicTest(entry.id(), () -> {
            for (MarkedText example : entry.examples()) {
                assertThat(readBy(entry.id(), example.text()))
                        .as(example.text())
                        .containsExactlyElementsOf(wordings(example));
            }
            for (String counter : entry.counterExamples()) {
                assertThat(readBy(entry.id(), counter)).as(counter).isEmpty();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> noOtherRuleReadsTheSameInACounterExample() {
        return RULES.phrases().stream()
                .filter(rule -> !rule.yields().get(0).startsWith("NOTHING"))
                .map(rule -> DynamicTest.dynamicTest(rule.entry().id(), () -> {
                    List<String> own = rule.entry().examples().stream()
                            .flatMap(example -> FINDER.find(example.text()).all().stream())
                            .filter(mention ->
                                    mention.rule().equals(rule.entry().id()))
                            .map(mention -> meaning(mention.value()))
                            .toList();
                    for (String counter : rule.entry().counterExamples()) {
                        assertThat(FINDER.find(counter).all())
                                .as(counter)
                                .noneMatch(mention -> own.contains(meaning(mention.value())));
                    }
                }));
    }

    private static String meaning(MentionValue value) {
        return value instanceof ConceptMention concept ? concept.kind() + concept.id() : value.toString();
    }

    @TestFactory
    Stream<DynamicTest> everyLabelRuleFindsTheLabelsOfItsExamples() {
        return RULES.labels().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.entry().id(), () -> {
                    Selection selection = Selection.of(rule.entry(), rule.of(), List.of(), VOCABULARY);
                    for (MarkedText example : rule.entry().examples()) {
                        assertThat(concepts(selection, example.text()))
                                .as(example.text())
                                .containsExactlyElementsOf(example.spans());
                    }
                    for (String counter : rule.entry().counterExamples()) {
                        assertThat(concepts(selection, counter)).as(counter).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyInflectionRuleMakesTheFormsOfItsExamples() {
        return RULES.inflections().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.entry().id(), () -> {
                    for (MarkedText example : rule.entry().examples()) {
                        assertThat(forms(rule, example.text()))
                                .contains(wordings(example).get(0));
                    }
                    for (String counter : rule.entry().counterExamples()) {
                        assertThat(forms(rule, counter)).doesNotContain(counter.substring(counter.indexOf(' ') + 1));
                    }
                }));
    }

    private static List<String> wordings(MarkedText example) {
        return example.spans().stream().map(span -> span.of(example.text())).toList();
    }

    private static List<String> readBy(String rule, String text) {
        return FINDER.find(text).all().stream()
                .filter(mention -> mention.rule().equals(rule) || isJudgedBy(rule, mention.value()))
                .map(Mention::span)
                .distinct()
                .map(span -> span.of(text))
                .toList();
    }

    private static boolean isJudgedBy(String rule, MentionValue value) {
        return value instanceof ConceptMention concept && rule.equals(concept.context());
    }

    private static List<Span> concepts(Selection selection, String text) {
        return FINDER.find(text).of(ConceptMention.class).stream()
                .filter(mention ->
                        selection.holds(mention.value().kind(), mention.value().id()))
                .map(Mention::span)
                .distinct()
                .toList();
    }

    private static List<String> forms(InflectionRule rule, String example) {
        String word = example.substring(0, example.indexOf(' '));
        return List.copyOf(new Inflection(RULES.inflections()).wordForms(word, rule.words()));
    }
}
