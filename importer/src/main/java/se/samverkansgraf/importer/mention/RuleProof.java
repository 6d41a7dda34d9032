package se.samverkansgraf.importer.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkansgraf.importer.rule.ContextRule;
import se.samverkansgraf.importer.rule.InflectionRule;
import se.samverkansgraf.importer.rule.LabelRule;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.importer.rule.PhraseRule;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * Holds every rule of the lexicon and the patterns, and every label of the vocabulary, against its own examples: each
 * is read as marked, no counter-example is read, and no other rule reads in it what the rule is about.
 */
public final class RuleProof {

    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final ReferenceData reference;
    private final MentionFinder finder;
    private final ModelFaults labelFaults = new ModelFaults();

    public RuleProof(RuleSet rules, Vocabulary vocabulary, ReferenceData reference, MentionFinder finder) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.finder = finder;
    }

    /**
     * Runs every rule over every example.
     *
     * @throws InvalidModelException with every rule that does not keep what its examples promise
     */
    public void check() {
        rules.phrases().stream()
                .filter(rule -> !keepsApart(rule.yields()))
                .map(PhraseRule::entry)
                .forEach(this::checkReading);
        for (PatternRule rule : rules.patterns()) {
            if (keepsApart(rule.yields())) {
                checkMatches(rule);
            } else {
                checkReading(rule.entry());
            }
        }
        rules.contexts().stream().map(ContextRule::entry).forEach(this::checkReading);
        rules.labels().forEach(this::checkLabels);
        rules.inflections().forEach(this::checkForms);
        InvalidModelException.throwAll(List.of(rules::refuseFaults, this::refuseLabels));
    }

    private static boolean keepsApart(List<String> yields) {
        return !yields.isEmpty() && yields.get(0).startsWith("NOTHING");
    }

    /** A pattern that yields nothing is read by nobody: what it matches is its proof. */
    private static void checkMatches(PatternRule rule) {
        RuleEntry entry = rule.entry();
        for (MarkedText example : entry.examples()) {
            if (!matches(rule, example.text()).equals(example.spans())) {
                entry.fault("'%s' does not match its example '%s' as marked".formatted(entry.id(), example.text()));
            }
        }
        entry.counterExamples().stream()
                .filter(counter -> !matches(rule, counter).isEmpty())
                .forEach(
                        counter -> entry.fault("'%s' matches its counter-example '%s'".formatted(entry.id(), counter)));
    }

    private static List<Span> matches(PatternRule rule, String text) {
        return rule.pattern()
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private void checkReading(RuleEntry entry) {
        entry.examples().forEach(example -> {
            if (!readBy(entry.id(), example.text()).equals(example.spans())) {
                entry.fault("'%s' does not read its example '%s' as marked".formatted(entry.id(), example.text()));
            }
        });
        Set<String> own = entry.examples().stream()
                .flatMap(example -> mentions(example.text()).filter(mention -> isOf(entry.id(), mention)))
                .map(RuleProof::meaning)
                .collect(Collectors.toSet());
        for (String counter : entry.counterExamples()) {
            mentions(counter)
                    .filter(mention -> isOf(entry.id(), mention) || own.contains(meaning(mention)))
                    .findFirst()
                    .ifPresent(mention -> entry.fault("the counter-example '%s' of '%s' is read by '%s'"
                            .formatted(counter, entry.id(), mention.rule())));
        }
    }

    private void checkLabels(LabelRule rule) {
        RuleEntry entry = rule.entry();
        Selection selection = Selection.of(entry, rule.of(), List.of(), vocabulary);
        for (MarkedText example : entry.examples()) {
            if (!concepts(selection, example.text()).equals(example.spans())) {
                entry.fault("'%s' does not find its example '%s' as marked".formatted(entry.id(), example.text()));
            }
        }
        entry.counterExamples().stream()
                .filter(counter -> !concepts(selection, counter).isEmpty())
                .forEach(counter -> entry.fault("'%s' finds its counter-example '%s'".formatted(entry.id(), counter)));
    }

    private void checkForms(InflectionRule rule) {
        RuleEntry entry = rule.entry();
        for (MarkedText example : entry.examples()) {
            String form =
                    example.spans().isEmpty() ? "" : example.spans().get(0).of(example.text());
            if (!forms(rule, example.text()).contains(form)) {
                entry.fault("'%s' does not make its example '%s'".formatted(entry.id(), example.text()));
            }
        }
        entry.counterExamples().stream()
                .filter(counter -> forms(rule, counter).contains(counter.substring(counter.indexOf(' ') + 1)))
                .forEach(counter -> entry.fault("'%s' makes its counter-example '%s'".formatted(entry.id(), counter)));
    }

    private void refuseLabels() {
        LabelExamples labels = new LabelExamples(rules, vocabulary, reference);
        for (ConceptKind kind : ConceptKind.values()) {
            labels.of(kind).forEach(this::checkLabel);
        }
        labelFaults.throwIfAny();
    }

    private void checkLabel(Concept concept, RuleText text) {
        Predicate<Mention<?>> names = mention -> mention.value() instanceof ConceptMention named
                && named.kind() == concept.kind()
                && named.id().equals(concept.id());
        for (MarkedText example : text.examples()) {
            if (mentions(example.text()).filter(names).noneMatch(mention -> example.spans()
                    .contains(mention.span()))) {
                fault(concept, "the words of '%s' are not found in '%s'".formatted(concept.id(), example.text()));
            }
        }
        text.counterExamples().stream()
                .filter(counter -> mentions(counter).anyMatch(names))
                .forEach(counter -> fault(concept, "'%s' is found in '%s'".formatted(concept.id(), counter)));
    }

    private void fault(Concept concept, String message) {
        labelFaults.add(concept.kind().fileName(), vocabulary.lineOf(concept), message);
    }

    private Stream<Mention<?>> mentions(String text) {
        return finder.find(text).all().stream();
    }

    private List<Span> readBy(String rule, String text) {
        return mentions(text)
                .filter(mention -> isOf(rule, mention))
                .map(Mention::span)
                .distinct()
                .toList();
    }

    /** Whether a rule read a mention, or as a context rule settled it. */
    private static boolean isOf(String rule, Mention<?> mention) {
        return mention.rule().equals(rule)
                || mention.value() instanceof ConceptMention concept && rule.equals(concept.context());
    }

    private static String meaning(Mention<?> mention) {
        return mention.value() instanceof ConceptMention concept
                ? concept.kind() + concept.id() + (concept.context() == null ? "" : concept.certainty())
                : mention.value().toString();
    }

    private List<Span> concepts(Selection selection, String text) {
        return finder.find(text).of(ConceptMention.class).stream()
                .filter(mention ->
                        selection.holds(mention.value().kind(), mention.value().id()))
                .map(Mention::span)
                .distinct()
                .toList();
    }

    private List<String> forms(InflectionRule rule, String example) {
        String word = example.substring(0, example.indexOf(' '));
        return List.copyOf(new Inflection(rules.inflections()).wordForms(word, rule.words()));
    }
}
