package se.samverkansgraf.importer.mention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * Which concepts and labels a rule is about, as {@code METHOD}, {@code METHOD sspf sig}.
 */
final class Selection {

    private final Set<ConceptKind> kinds = EnumSet.noneOf(ConceptKind.class);
    private final Map<ConceptKind, Set<String>> concepts = new EnumMap<>(ConceptKind.class);
    private final Set<String> labels = new HashSet<>();

    private Selection() {}

    static Selection of(RuleEntry entry, List<String> of, List<String> labels, Vocabulary vocabulary) {
        Selection selection = new Selection();
        for (String part : of) {
            String[] words = part.split(" ");
            try {
                selection.add(entry, ConceptKind.valueOf(words[0]), words, vocabulary);
            } catch (IllegalArgumentException e) {
                entry.fault("'%s': '%s' is no kind of concept".formatted(entry.id(), words[0]));
            }
        }
        labels.forEach(label -> selection.labels.add(Fold.fold(label)));
        return selection;
    }

    private void add(RuleEntry entry, ConceptKind kind, String[] words, Vocabulary vocabulary) {
        if (words.length == 1) {
            kinds.add(kind);
        }
        for (int i = 1; i < words.length; i++) {
            concepts.computeIfAbsent(kind, any -> new HashSet<>()).add(words[i]);
            if (vocabulary.find(kind, words[i]).isEmpty()) {
                entry.fault("'%s': the vocabulary lacks %s '%s'".formatted(entry.id(), kind, words[i]));
            }
        }
    }

    boolean holds(ConceptKind kind, String id) {
        return kinds.contains(kind) || concepts.getOrDefault(kind, Set.of()).contains(id);
    }

    /** True where the rule is about this label of the concept. */
    boolean holds(Concept concept, String label) {
        return holds(concept.kind(), concept.id()) && holdsWording(label);
    }

    /** True where the rule is about all wordings, or about this one. */
    boolean holdsWording(String wording) {
        return labels.isEmpty() || labels.contains(Fold.fold(wording));
    }
}
