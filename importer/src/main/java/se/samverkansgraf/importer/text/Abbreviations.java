package se.samverkansgraf.importer.text;

import java.util.Locale;
import java.util.Set;

/** Abbreviations whose full stop does not end a sentence, besides those written with inner full stops. */
final class Abbreviations {

    private static final Set<String> WORDS = Set.of(
            "bitr", "bl", "ca", "dnr", "dvs", "exkl", "fr", "inkl", "jfr", "kap", "kl", "nr", "resp", "st", "tel",
            "tex", "tf");

    private Abbreviations() {}

    /** True where the letters between {@code start} and {@code end} are such an abbreviation. */
    static boolean has(String text, int start, int end) {
        return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
