package se.samverkansgraf.importer.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A difference between a reference and what was read.
 *
 * @param side on which side it stands
 * @param document the text's base name
 * @param value what was missed or read too much: an id, a header's slot with its value, a statement's words
 * @param passage the words it is about, or null where the reference does not tell them
 */
public record Deviation(
        Side side, String document, String value, @Nullable Passage passage) {

    /** Which of the two has what the other lacks. */
    public enum Side {
        /** The reference has it, the reading has not. */
        MISSED,
        /** The reading has it, the reference has not. */
        EXTRA
    }
}
