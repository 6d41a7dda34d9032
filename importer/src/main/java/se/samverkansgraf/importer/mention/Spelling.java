package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets words right that differ from a known long word in one letter, or from any known word in what scanners confuse.
 *
 * <p>Known are the words of all wordings that rules look for. A word that is known is never changed, so a real word
 * that
 * happens to stand one letter from a term is kept from harm by being listed as a wording that yields nothing.
 */
final class Spelling {

    /** Shortest known word that one wrong letter still leads to: in shorter ones it leads to other words. */
    static final int SHORTEST = 9;

    /** Letters by which words that are nearly the same are found; twice as many are in every word looked for. */
    private static final int EDGE = (SHORTEST - 1) / 2;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.<String>comparingInt(word -> -word.length()).thenComparing(Comparator.naturalOrder());

    private final LongKeys known;
    private final Set<String> words;
    private final LongKeys shortened;
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Map<String, List<String>> byEnd = new HashMap<>();

    /** Learns the words that are right, and of these the words that a misspelt one may have been meant as. */
    Spelling(Collection<String> words, Collection<String> meant) {
        this.words = new HashSet<>(words);
        this.known = new LongKeys(words.size());
        words.forEach(word -> known.add(hash(word.toCharArray(), 0, word.length())));
        List<String> longWords =
                meant.stream().filter(word -> word.length() >= SHORTEST).toList();
        this.shortened =
                new LongKeys(longWords.stream().mapToInt(String::length).sum());
        for (String word : longWords) {
            learnShortened(word);
            byBeginning
                    .computeIfAbsent(beginning(word) + word.length(), any -> new ArrayList<>())
                    .add(word);
            byEnd.computeIfAbsent(end(word) + word.length(), any -> new ArrayList<>())
                    .add(word);
        }
    }

    private void learnShortened(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (i == 0 || letters[i] != letters[i - 1]) {
                shortened.add(hashWithout(letters, i, 0, letters.length));
            }
        }
    }

    /** The word that these letters should have been, or null where they are right or nothing is near. */
    @Nullable String correct(char[] letters, int from, int to) {
        int length = to - from;
        if (length < 3 || known.contains(hash(letters, from, to))) {
            return null;
        }
        String scanned = scanned(letters, from, to);
        if (scanned != null || length < SHORTEST - 1) {
            return scanned;
        }
        return oneLetterOff(letters, from, to);
    }

    private @Nullable String scanned(char[] letters, int from, int to) {
        int signs = Confusion.signsIn(letters, from, to);
        if (signs == 0) {
            return null;
        }
        for (Confusion confusion : Confusion.ALL) {
            if (confusion.concerns(signs) && known.contains(confusion.hash(letters, from, to))) {
                String written = new String(letters, from, to - from);
                String right = confusion.in(written);
                if (words.contains(right) && !right.equals(written)) {
                    return right;
                }
            }
        }
        return null;
    }

    private @Nullable String oneLetterOff(char[] letters, int from, int to) {
        long whole = hash(letters, from, to);
        boolean near = shortened.contains(whole);
        long before = 0;
        for (int i = from; i < to && !near; i++) {
            long after = LongKeys.step(before, letters[i]);
            long without = whole - LongKeys.steps(after - before, to - i - 1);
            near = shortened.contains(without) || known.contains(without);
            before = after;
        }
        return near ? nearest(new String(letters, from, to - from)) : null;
    }

    /** One wrong letter leaves either the beginning of a word or its end as it should be. */
    private @Nullable String nearest(String written) {
        String nearest = null;
        for (int length = written.length() - 1; length <= written.length() + 1; length++) {
            nearest = nearer(written, byBeginning.get(beginning(written) + length), nearest);
            nearest = nearer(written, byEnd.get(end(written) + length), nearest);
        }
        return nearest;
    }

    private static @Nullable String nearer(String written, @Nullable List<String> words, @Nullable String than) {
        String nearest = than;
        for (String word : words == null ? List.<String>of() : words) {
            boolean first = nearest == null || LONGEST_FIRST.compare(word, nearest) < 0;
            nearest = first && isOneEdit(written, word) ? word : nearest;
        }
        return nearest;
    }

    private static String beginning(String word) {
        return word.substring(0, EDGE);
    }

    private static String end(String word) {
        return word.substring(word.length() - EDGE);
    }

    /** True where one letter was added, dropped or changed, or two neighbours changed places. */
    static boolean isOneEdit(String written, String word) {
        int start = 0;
        int shorter = Math.min(written.length(), word.length());
        while (start < shorter && written.charAt(start) == word.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int left = written.length() - start - end;
        int right = word.length() - start - end;
        boolean swapped = left == 2
                && right == 2
                && written.charAt(start) == word.charAt(start + 1)
                && written.charAt(start + 1) == word.charAt(start);
        return left <= 1 && right <= 1 || swapped;
    }

    private static long hash(char[] letters, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = LongKeys.step(hash, letters[i]);
        }
        return hash;
    }

    private static long hashWithout(char[] letters, int skipped, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            if (i != skipped) {
                hash = LongKeys.step(hash, letters[i]);
            }
        }
        return hash;
    }
}
