package se.samverkansgraf.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody who mistyped probably meant. */
final class NearestWord {

    private static final int LETTERS_PER_MISTAKE = 3;

    private NearestWord() {}

    /** The known word that fewest changed letters turn {@code typed} into; nothing where none is near. */
    static Optional<String> to(String typed, Collection<String> known) {
        int mistakes = Math.max(1, typed.replace("-", "").length() / LETTERS_PER_MISTAKE);
        return known.stream()
                .filter(word -> distance(typed, word) <= mistakes)
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters to add, drop or change (Levenshtein's distance). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }
}
