package se.samverkansgraf.importer.text;

import java.util.Arrays;
import se.samverkansgraf.model.fact.Span;

/**
 * Leads offsets of the canonical text back to the text as the format's parser gave it.
 *
 * <p>Stored as runs: from {@code canonical[i]} on, text was copied from {@code source[i]} on, letter for letter, until
 * the next run begins.
 */
public final class OffsetMap {

    private final int[] canonical;
    private final int[] source;

    /**
     * Makes a map from its runs.
     *
     * @param canonical first canonical offset of each run, ascending, the first 0
     * @param source the source offset of each run's first letter
     * @throws IllegalArgumentException if the two differ in length, are empty, or do not ascend from 0
     */
    public OffsetMap(int[] canonical, int[] source) {
        if (canonical.length != source.length || canonical.length == 0 || canonical[0] != 0) {
            throw new IllegalArgumentException("an offset map wants as many sources as runs, the first at 0");
        }
        for (int i = 1; i < canonical.length; i++) {
            if (canonical[i] <= canonical[i - 1]) {
                throw new IllegalArgumentException("run %d does not ascend".formatted(i));
            }
        }
        this.canonical = canonical.clone();
        this.source = source.clone();
    }

    /** The source offset of the letter at canonical offset {@code offset}. */
    public int toSource(int offset) {
        int found = Arrays.binarySearch(canonical, offset);
        int run = found >= 0 ? found : -found - 2;
        return source[run] + offset - canonical[run];
    }

    /** The source range that a non-empty canonical span was read from, in-between dropped letters included. */
    public Span toSource(Span span) {
        if (span.length() == 0) {
            int at = toSource(span.start());
            return new Span(at, at);
        }
        return new Span(toSource(span.start()), toSource(span.end() - 1) + 1);
    }
}
