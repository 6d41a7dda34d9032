package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.PhraseRule.Inflect;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * The proof of the rules that nobody writes: those made of the vocabulary's labels. Each label gives an example as it
 * is written and one inflected; the shortest one as a part of a longer word is the counter-example.
 */
public final class LabelExamples {

    private static final List<String> CARRIERS = List.of("I raden står «%s» först.", "«%s» heter det.");

    private final Map<String, List<Label>> labels;
    private final Inflection inflection;
    private final Vocabulary vocabulary;

    public LabelExamples(RuleSet rules, Vocabulary vocabulary, ReferenceData reference) {
        this.labels = new Lexicon(rules, vocabulary, reference).labels();
        this.inflection = new Inflection(rules.inflections());
        this.vocabulary = vocabulary;
    }

    /** The rules made of a kind's labels, by their concept; a concept whose labels are all withheld has none. */
    public Map<Concept, RuleText> of(ConceptKind kind) {
        Map<Concept, RuleText> texts = new LinkedHashMap<>();
        for (Concept concept : vocabulary.concepts(kind)) {
            List<MarkedText> examples = new ArrayList<>();
            List<String> looked = new ArrayList<>();
            for (String label : concept.labels()) {
                if (isLookedFor(concept, label)) {
                    looked.add(label);
                    examples.addAll(examples(label));
                }
            }
            if (!looked.isEmpty()) {
                String place = kind.fileName() + ":" + vocabulary.lineOf(concept);
                texts.put(
                        concept,
                        new RuleText(
                                Lexicon.idOf(concept),
                                place,
                                Map.of("labels", looked),
                                examples,
                                List.of(counter(looked))));
            }
        }
        return texts;
    }

    private boolean isLookedFor(Concept concept, String label) {
        return labels.getOrDefault(Fold.fold(label), List.of()).stream()
                .anyMatch(each -> each.rule().equals(Lexicon.idOf(concept)));
    }

    private List<MarkedText> examples(String label) {
        String base = Fold.fold(label);
        String ending = inflection.forms(label, Inflect.NOUN).stream()
                .filter(form -> form.length() > base.length() && form.startsWith(base))
                .map(form -> form.substring(base.length()))
                .findFirst()
                .orElse("");
        return Stream.of(CARRIERS.get(0).formatted(label), CARRIERS.get(1).formatted(label + ending))
                .map(MarkedText::parse)
                .toList();
    }

    /** The shortest label as a part of another word: what the rule must leave alone. */
    private static String counter(List<String> labels) {
        String shortest =
                labels.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        return "Zq%szq saknas.".formatted(shortest.toLowerCase(Locale.ROOT));
    }
}
