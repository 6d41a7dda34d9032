package se.samverkansgraf.importer.fact;

import java.util.Locale;
import java.util.Set;

/**
 * The words that a rule looks at. Most words that are asked about are none of them, and are told by their length, their
 * first letter and their last.
 */
final class RuleWords {

    static final RuleWords NONE = new RuleWords(Set.of());

    private static final int OUTLINES = 1 << 10;
    private static final int MIXING = 37;

    private final Set<String> words;

    /** A bit for each length with which first and last letter, shared with others. */
    private final long[] outlines = new long[OUTLINES / Long.SIZE];

    RuleWords(Set<String> words) {
        this.words = Set.copyOf(words);
        for (String word : words) {
            int outline = outline(word);
            outlines[outline / Long.SIZE] |= 1L << outline;
        }
    }

    private static int outline(String word) {
        int length = word.length();
        if (length == 0) {
            return 0;
        }
        int first = Character.toLowerCase(word.charAt(0));
        int last = Character.toLowerCase(word.charAt(length - 1));
        return (first * MIXING + last * MIXING * MIXING + length) % OUTLINES;
    }

    Set<String> all() {
        return words;
    }

    /** True where {@code word}, in any case, is one of the words. */
    boolean has(String word) {
        int outline = outline(word);
        return (outlines[outline / Long.SIZE] >>> outline & 1) != 0
                && !word.isEmpty()
                && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True where one of {@code asked}, in any case, is one of the words. */
    boolean hasAny(String[] asked) {
        for (String word : asked) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    /** True where one of the words stands between two spaces of {@code passage}. */
    boolean standIn(String passage) {
        for (String word : words) {
            int at = passage.indexOf(word, 1);
            while (at >= 0 && !isBetweenSpaces(passage, at, at + word.length())) {
                at = passage.indexOf(word, at + 1);
            }
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True where one of the words, whole, opens {@code passage} in lower case, and more follows. */
    boolean open(String passage) {
        for (String word : words) {
            if (passage.startsWith(word) && passage.startsWith(" ", word.length())) {
                return true;
            }
        }
        return false;
    }

    /** True where {@code word}, in lower case, ends with one of the words. */
    boolean end(String word) {
        for (String ending : words) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenSpaces(String passage, int start, int end) {
        return passage.charAt(start - 1) == ' ' && end < passage.length() && passage.charAt(end) == ' ';
    }
}
