package se.samverkansgraf.importer.fact;

import java.util.regex.Pattern;

/** Parts a passage into its words, without the signs between them. */
final class BareWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private BareWords() {}

    /** What stands before the first of {@code signs}, the whole passage where there is none. */
    static String first(String passage, String signs) {
        int end = 0;
        while (end < passage.length() && signs.indexOf(passage.charAt(end)) < 0) {
            end++;
        }
        return passage.substring(0, end);
    }

    static String[] of(String passage) {
        return BETWEEN.split(passage, -1);
    }
}
