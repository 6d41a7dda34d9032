package se.samverkansgraf.importer.fact;

import java.util.Locale;
import java.util.Set;

/**
 * The words that a rule looks at. Most words that are asked about are none of them, and are told by their length and
 * first letter.
 */
final class RuleWords {

    static final RuleWords NONE = new RuleWords(Set.of());

    private final Set<String> words;

    /** A bit for each length and for each first letter, shared with those 64 further on. */
    private final long lengths;

    private final long firstLetters;

    RuleWords(Set<String> words) {
        this.words = Set.copyOf(words);
        long lengths = 0;
        long firstLetters = 0;
        for (String word : words) {
            lengths |= 1L << word.length();
            firstLetters |= word.isEmpty() ? 0 : 1L << word.charAt(0);
        }
        this.lengths = lengths;
        this.firstLetters = firstLetters;
    }

    Set<String> all() {
        return words;
    }

    /** True where {@code word}, in any case, is one of the words. */
    boolean has(String word) {
        return (lengths >>> word.length() & 1) != 0
                && !word.isEmpty()
                && (firstLetters >>> Character.toLowerCase(word.charAt(0)) & 1) != 0
                && words.contains(word.toLowerCase(Locale.ROOT));
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
        return words.stream()
                .anyMatch(word -> passage.startsWith(word)
                        && passage.length() > word.length()
                        && passage.charAt(word.length()) == ' ');
    }

    /** True where {@code word}, in lower case, ends with one of the words. */
    boolean end(String word) {
        return words.stream().anyMatch(word::endsWith);
    }

    private static boolean isBetweenSpaces(String passage, int start, int end) {
        return passage.charAt(start - 1) == ' ' && end < passage.length() && passage.charAt(end) == ' ';
    }
}
