package se.samverkansgraf.importer.mention;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Patterns by their place among all; of sets of the same patterns it tells at once which are in every one. */
final class PatternSet {

    private final long[] words;

    /** Makes an empty set with room for so many patterns. */
    PatternSet(int patterns) {
        this(new long[(patterns + Long.SIZE - 1) / Long.SIZE]);
    }

    private PatternSet(long[] words) {
        this.words = words;
    }

    void add(int pattern) {
        words[pattern / Long.SIZE] |= 1L << pattern;
    }

    boolean has(int pattern) {
        return (words[pattern / Long.SIZE] >>> pattern & 1) != 0;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    /** What is in both. */
    PatternSet and(PatternSet other) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new PatternSet(both);
    }

    /** True where a pattern is in both. */
    boolean meets(PatternSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives the patterns that are in both, in order. */
    void forEachIn(PatternSet other, IntConsumer taker) {
        for (int i = 0; i < words.length; i++) {
            for (long bits = words[i] & other.words[i]; bits != 0; bits &= bits - 1) {
                taker.accept(i * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /** The first pattern from {@code pattern} on, -1 where there is none. */
    int next(int pattern) {
        int i = pattern / Long.SIZE;
        long left = i < words.length ? words[i] & -1L << pattern : 0;
        while (left == 0 && ++i < words.length) {
            left = words[i];
        }
        return left == 0 ? -1 : i * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
