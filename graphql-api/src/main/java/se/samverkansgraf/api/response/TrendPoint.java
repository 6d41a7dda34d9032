package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/**
 * One year of a series.
 *
 * @param stating how many valid agreements say so
 * @param silent how many valid, well-read ones do not
 * @param unknown how many valid, poorly read ones do not
 * @param committing how many valid ones commit to it without prioritising it; among the silent and unknown
 * @param municipalities how many municipalities the valid agreements have as parties
 */
public record TrendPoint(int year, int stating, int silent, int unknown, int committing, int municipalities) {

    /** How many agreements are valid in the year. */
    public int valid() {
        return stating + silent + unknown;
    }

    /** The share among those that something can be told of, or null where there are none. */
    public @Nullable Double share() {
        return share(stating, stating + silent);
    }

    /** The share if all that nothing can be told of were silent. */
    public @Nullable Double lowest() {
        return share(stating, valid());
    }

    /** The share if all that nothing can be told of said so. */
    public @Nullable Double highest() {
        return share(stating + unknown, valid());
    }

    private static @Nullable Double share(int some, int all) {
        return all == 0 ? null : (double) some / all;
    }
}
