package se.samverkansgraf.app.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Evidence;

/**
 * A fact as it is shown.
 *
 * @param kind what sort of fact
 * @param number its number among those of its kind in the document, from 1
 * @param words what it says
 * @param details what is known about it, in the order to show
 * @param evidence its passages, at least one
 */
record FactCard(FactKind kind, int number, String words, List<Detail> details, List<Evidence> evidence) {

    FactCard {
        details = List.copyOf(details);
        evidence = List.copyOf(evidence);
    }

    /** The name of the card within its page. */
    String id() {
        return kind.key() + "-" + number;
    }

    /** The rule that made the fact. */
    String rule() {
        return evidence.get(0).rule();
    }

    /**
     * Something known about a fact.
     *
     * @param name what, as a key of the words' file
     * @param values the values, at least one
     */
    record Detail(String name, List<Value> values) {

        Detail {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a detail.
     *
     * @param words the value in words
     * @param evidence the wording it was read from, or null where it is the fact's own
     */
    record Value(String words, @Nullable Evidence evidence) {}
}
