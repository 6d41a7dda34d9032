package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/**
 * What became of one fact from one agreement to the next.
 *
 * @param shift of its strength, null without a pair and for priorities
 * @param similarity of the words, from 0 to 1, null without a pair
 * @param substance in common, from 0 to 1, null without a pair
 * @param before null where it was added
 * @param after null where it was dropped
 */
public record FactChange(
        ComparedKind of,
        Change change,
        @Nullable StrengthShift shift,
        @Nullable Double similarity,
        @Nullable Double substance,
        @Nullable ComparedFact before,
        @Nullable ComparedFact after) {

    /** A fact of the later agreement alone. */
    public static FactChange added(ComparedFact after) {
        return new FactChange(after.of(), Change.ADDED, null, null, null, null, after);
    }

    /** A fact of the earlier agreement alone. */
    public static FactChange dropped(ComparedFact before) {
        return new FactChange(before.of(), Change.DROPPED, null, null, null, before, null);
    }
}
