package se.samverkansgraf.model.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** How wordings and ids are written and compared. */
final class Labels {

    private Labels() {}

    /** The form in which two wordings are the same label. */
    static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** True for lower-case letters a to z and digits in groups joined by single hyphens. */
    static boolean isKebabCase(String id) {
        boolean clean = id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return clean && !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
    }

    /** True where nothing would be lost by trimming, joining blanks or composing letters. */
    static boolean isClean(String label) {
        return label.equals(label.strip())
                && !label.contains("  ")
                && Normalizer.isNormalized(label, Normalizer.Form.NFC);
    }
}
