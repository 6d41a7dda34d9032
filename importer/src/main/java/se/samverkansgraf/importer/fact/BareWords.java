package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;

/** Parts a passage into its words, without the signs between them. */
final class BareWords {

    private BareWords() {}

    /** What stands before the first of {@code signs}, the whole passage where there is none. */
    static String first(String passage, String signs) {
        int end = 0;
        while (end < passage.length() && signs.indexOf(passage.charAt(end)) < 0) {
            end++;
        }
        return passage.substring(0, end);
    }

    /** The first of the words, empty where signs open the passage. */
    static String opening(String passage) {
        return passage.substring(0, after(passage, 0, true));
    }

    /** The words; an empty one before signs that open the passage, and after those that end it. */
    static String[] of(String passage) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = after(passage, start, true);
            words.add(passage.substring(start, end));
            if (end == passage.length()) {
                return words.toArray(String[]::new);
            }
            start = after(passage, end, false);
        }
    }

    /** Where what stands at {@code from}, letters or signs, has ended. */
    private static int after(String passage, int from, boolean letters) {
        int at = from;
        while (at < passage.length() && Character.isLetter(passage.codePointAt(at)) == letters) {
            at += Character.charCount(passage.codePointAt(at));
        }
        return at;
    }
}
