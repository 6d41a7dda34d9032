package se.samverkansgraf.importer.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.importer.rule.PhraseRule.Place;

/**
 * How labels of the vocabulary are looked for. Where several rules name a label, the last one counts.
 *
 * @param entry the rule as its file states it
 * @param of a kind of concept, or a kind and the ids of concepts, as written
 * @param labels the labels meant; none means all labels of those concepts
 * @param place where in a compound the labels may stand
 * @param letters which letters the text must have; null where the label itself decides: capitals throughout ask for
 *     capitals throughout
 * @param withheld true where the labels are not looked for, because a phrase with its context does it
 */
public record LabelRule(
        RuleEntry entry,
        List<String> of,
        List<String> labels,
        Place place,
        @Nullable Letters letters,
        boolean withheld) {

    public LabelRule {
        of = List.copyOf(of);
        labels = List.copyOf(labels);
    }

    static LabelRule of(RuleEntry entry) {
        entry.allow("labels-of", "labels", "place", "letters", "withheld");
        return new LabelRule(
                entry,
                entry.texts("labels-of"),
                entry.texts("labels"),
                entry.constant("place", Place.WHOLE),
                entry.has("letters") ? entry.constant("letters", Letters.FOLD) : null,
                entry.has("withheld"));
    }
}
