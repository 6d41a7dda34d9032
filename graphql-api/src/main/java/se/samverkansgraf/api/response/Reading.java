package se.samverkansgraf.api.response;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * A wording that was read for a fact.
 *
 * @param concept what it was taken for, or null where it is the measure
 */
public record Reading(
        @Nullable Concept concept,
        @Nullable String written,
        @Nullable Rule rule) {

    /** By concept, the measure last, then by wording. */
    static final Comparator<Reading> ORDER = Comparator.<Reading, @Nullable String>comparing(
                    each -> each.concept() == null ? null : each.concept().id(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::written, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Reading of(Row row, Rules rules, SharedNodes shared) {
        return new Reading(
                row.has("label") ? shared.concepts().get(Concepts.typeNamed(row.text("label")), row.text("id")) : null,
                row.textIfKnown("written"),
                rules.getIfAny(row.textIfKnown("rule")));
    }
}
