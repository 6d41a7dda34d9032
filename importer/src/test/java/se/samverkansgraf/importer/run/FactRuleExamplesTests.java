package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.importer.fact.FactRules;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Runs every derivation rule over its own examples and counter-examples. */
class FactRuleExamplesTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    static Stream<Arguments> makingFacts() {
        return FactRules.load().entries().stream()
                .filter(entry -> entry.has("makes"))
                .map(entry -> Arguments.of(entry.id(), entry));
    }

    static Stream<Arguments> lookingAtWords() {
        return FactRules.load().entries().stream()
                .filter(entry -> entry.has("words") && !entry.has("makes"))
                .map(entry -> Arguments.of(entry.id(), entry));
    }

    static Stream<Arguments> lookingAtIds() {
        return FactRules.load().entries().stream()
                .filter(entry -> entry.has("ids"))
                .map(entry -> Arguments.of(entry.id(), entry));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("makingFacts")
    void aRuleMakesItsFactsOfWhatItsExamplesMark(String id, RuleEntry rule) {
        for (MarkedText example : rule.examples()) {
            Reading reading = Samples.read(titled(rule, example.text()));
            assertThat(Samples.evidence(reading)
                            .filter(evidence -> evidence.rule().equals(id)))
                    .as(example.text())
                    .extracting(Evidence::quote)
                    .containsAll(example.spans().stream()
                            .map(span -> span.of(example.text()))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("makingFacts")
    void aRuleMakesNoFactOfItsCounterExamples(String id, RuleEntry rule) {
        for (String counter : rule.counterExamples()) {
            assertThat(Samples.evidence(Samples.read(titled(rule, counter)))
                            .filter(evidence -> evidence.rule().equals(id)))
                    .as(counter)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookingAtWords")
    void aRuleThatLooksAtWordsHasThoseThatItsExamplesMark(String id, RuleEntry rule) {
        List<String> words = rule.texts("words");
        for (MarkedText example : rule.examples()) {
            for (Span span : example.spans()) {
                assertThat(words).as(id).contains(span.of(example.text()).toLowerCase(Locale.ROOT));
            }
        }
        for (String counter : rule.counterExamples()) {
            String padded = " " + counter.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
            assertThat(words).as(counter).noneMatch(word -> padded.contains(" " + word + " "));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookingAtIds")
    void aRuleThatLooksAtConceptsNamesKnownOnes(String id, RuleEntry rule) {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(Stream.concat(rule.texts("ids").stream(), rule.texts("yields").stream()))
                .as(id)
                .allMatch(concept -> Stream.of(ConceptKind.values())
                        .anyMatch(kind -> vocabulary.find(kind, concept).isPresent()));
    }

    private static String titled(RuleEntry rule, String text) {
        return rule.text("makes").equals("header") ? text : TITLE + text;
    }
}
