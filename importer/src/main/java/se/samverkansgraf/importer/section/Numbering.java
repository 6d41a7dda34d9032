package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the numbers of headings and lists, and the capital letters and Roman numbers that count headings. */
final class Numbering {

    private static final int LONGEST = 3;
    private static final String SIGNS = ".):";
    /** What a scanner makes of '1.'. */
    private static final Set<String> MISREAD_ONE = Set.of("l.", "l .", "I.", "I .");

    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    /** Letters count apart from numbers: 'B.' does not come next after '1.'. */
    private static final int LETTERS = 1000;

    private Numbering() {}

    /** The parts of a marker such as {@code 2.1}, {@code 3)}, {@code IV.} or {@code B.}; empty where it is none. */
    static List<Integer> of(String marker) {
        if (marker.isEmpty()) {
            return List.of();
        }
        if (MISREAD_ONE.contains(marker)) {
            return List.of(1);
        }
        if (marker.charAt(0) >= 'A' && marker.charAt(0) <= 'Z') {
            return ofCapitals(marker.substring(0, marker.length() - 1));
        }
        List<Integer> parts = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (char sign : (marker + ".").toCharArray()) {
            if (Character.isDigit(sign)) {
                digits.append(sign);
            } else if (SIGNS.indexOf(sign) < 0 || digits.length() > LONGEST) {
                return List.of();
            } else if (!digits.isEmpty()) {
                parts.add(Integer.valueOf(digits.toString()));
                digits.setLength(0);
            }
        }
        return List.copyOf(parts);
    }

    private static List<Integer> ofCapitals(String letters) {
        int numeral = NUMERALS.indexOf(letters) + 1;
        if (numeral > 0) {
            return List.of(numeral);
        }
        return letters.length() == 1 ? List.of(LETTERS + letters.charAt(0)) : List.of();
    }

    /** True where {@code later} comes next after {@code earlier} in the same series. */
    static boolean follows(List<Integer> later, List<Integer> earlier) {
        int last = later.size() - 1;
        return later.size() == earlier.size()
                && !later.isEmpty()
                && later.subList(0, last).equals(earlier.subList(0, last))
                && later.get(last) == earlier.get(last) + 1;
    }
}
