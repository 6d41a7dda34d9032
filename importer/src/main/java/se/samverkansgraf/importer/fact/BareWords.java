package se.samverkansgraf.importer.fact;

import java.util.regex.Pattern;

/** Parts a passage into its words, without the signs between them. */
final class BareWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private BareWords() {}

    static String[] of(String passage) {
        return BETWEEN.split(passage, -1);
    }
}
