package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
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
    private static final int LETTERS = 32;

    private final Set<String> words;

    /** The words by their first letter, those {@link #LETTERS} letters further on among them. */
    private final List<List<String>> byFirstLetter;

    /** A bit for each length with which first and last letter, shared with others. */
    private final long[] outlines = new long[OUTLINES / Long.SIZE];

    RuleWords(Set<String> words) {
        this.words = Set.copyOf(words);
        this.byFirstLetter = byFirstLetter(words);
        for (String word : words) {
            int outline = outline(word);
            outlines[outline / Long.SIZE] |= 1L << outline;
        }
    }

    private static List<List<String>> byFirstLetter(Set<String> words) {
        List<List<String>> byFirstLetter = new ArrayList<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            byFirstLetter.add(new ArrayList<>(0));
        }
        for (String word : words) {
            if (!word.isEmpty()) {
                byFirstLetter.get(word.charAt(0) % LETTERS).add(word);
            }
        }
        return byFirstLetter;
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
        for (int space = passage.indexOf(' '); space >= 0; space = passage.indexOf(' ', space + 1)) {
            for (String word : openedAt(passage, space + 1)) {
                if (passage.startsWith(word, space + 1) && passage.startsWith(" ", space + 1 + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words that may begin with the letter at a place. */
    private List<String> openedAt(String passage, int at) {
        return at < passage.length() ? byFirstLetter.get(passage.charAt(at) % LETTERS) : List.of();
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
}
