package se.samverkansgraf.importer.rule;

import java.util.List;

/**
 * Words around a mention that tell whether the concept is meant. Of several rules that fit a mention the first counts.
 *
 * @param entry the rule as its file states it
 * @param of a kind of concept, or a kind and the ids of concepts, as written
 * @param labels the wordings meant, folded; none means all
 * @param preceded phrases of which one must stand before the mention, at most {@code gap} words off
 * @param followed phrases of which one must stand after the mention, at most {@code gap} words off
 * @param sentence phrases of which one must stand in the same sentence
 * @param without phrases of which none may stand in the same sentence
 * @param gap most words between the mention and what precedes or follows it
 * @param certain whether the concept is then meant for certain
 */
public record ContextRule(
        RuleEntry entry,
        List<String> of,
        List<String> labels,
        List<String> preceded,
        List<String> followed,
        List<String> sentence,
        List<String> without,
        int gap,
        boolean certain) {

    public ContextRule {
        of = List.copyOf(of);
        labels = List.copyOf(labels);
        preceded = List.copyOf(preceded);
        followed = List.copyOf(followed);
        sentence = List.copyOf(sentence);
        without = List.copyOf(without);
    }

    static ContextRule of(RuleEntry entry) {
        entry.allow("context-of", "labels", "preceded", "followed", "sentence", "without", "gap", "makes");
        return new ContextRule(
                entry,
                entry.texts("context-of"),
                entry.texts("labels"),
                entry.texts("preceded"),
                entry.texts("followed"),
                entry.texts("sentence"),
                entry.texts("without"),
                entry.number("gap", 0),
                entry.constant("makes", Makes.UNSURE) == Makes.CERTAIN);
    }

    private enum Makes {
        CERTAIN,
        UNSURE
    }
}
