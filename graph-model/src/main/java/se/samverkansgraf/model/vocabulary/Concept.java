package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Party;

/**
 * One shared concept.
 *
 * @param kind which vocabulary it belongs to
 * @param id kebab-case, stable for good, unique within its kind
 * @param sv the preferred Swedish label
 * @param en the preferred English label
 * @param abbreviation its Swedish abbreviation, or null
 * @param alternatives other Swedish wordings met in agreements, in any case
 * @param broader the id of the concept of the same kind that includes it, or null
 * @param concerns ids of the focus areas that a method usually serves: a hint, never a fact about an agreement
 * @param side the side that a role or actor belongs to; null for the other kinds
 */
public record Concept(
        ConceptKind kind,
        String id,
        String sv,
        String en,
        @Nullable String abbreviation,
        List<String> alternatives,
        @Nullable String broader,
        List<String> concerns,
        @Nullable Party side) {

    public Concept {
        alternatives = List.copyOf(alternatives);
        concerns = List.copyOf(concerns);
    }

    /** Every Swedish wording: the preferred label, the abbreviation where there is one, the alternatives. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add(sv);
        if (abbreviation != null) {
            labels.add(abbreviation);
        }
        labels.addAll(alternatives);
        return List.copyOf(labels);
    }
}
