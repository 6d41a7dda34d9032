package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a wording, as the measure compares them: lower-case runs of letters, digits and underscores. */
final class Words {

    private Words() {}

    static List<String> of(@Nullable String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(letter -> {
            if (isInside(letter)) {
                word.appendCodePoint(letter);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words with one space between them. */
    static String plain(@Nullable String text) {
        return String.join(" ", of(text));
    }

    /** Each word with how often it stands. */
    static Map<String, Integer> counted(@Nullable String text) {
        Map<String, Integer> counts = new HashMap<>();
        of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** The share of words that two wordings have in common, each counted as often as it stands: 0 to 1 (Jaccard). */
    static double overlap(Map<String, Integer> one, Map<String, Integer> other) {
        int both = 0;
        int either = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            int there = other.getOrDefault(word.getKey(), 0);
            both += Math.min(word.getValue(), there);
            either += Math.max(word.getValue(), there);
        }
        for (Map.Entry<String, Integer> word : other.entrySet()) {
            either += one.containsKey(word.getKey()) ? 0 : word.getValue();
        }
        return either == 0 ? 0 : (double) both / either;
    }

    /** Marks that combine with a letter do not count as part of a word: the measure sees them as its end. */
    private static boolean isInside(int letter) {
        if (Character.isLetter(letter) || letter == '_') {
            return true;
        }
        int type = Character.getType(letter);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
