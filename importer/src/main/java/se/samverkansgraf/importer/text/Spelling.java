package se.samverkansgraf.importer.text;

/** How single signs of a source are spelt in the canonical text. */
final class Spelling {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Spelling() {}

    /** True for everything that separates words, no-break and thin spaces included. */
    static boolean isSpace(char letter) {
        return letter == ' '
                || letter >= '\t' && letter <= '\r'
                || letter >= '\u001C' && letter <= '\u001F'
                || letter == '\u0085'
                || letter == '\u00A0'
                || letter >= '\u1680' && isUnicodeSpace(letter);
    }

    private static boolean isUnicodeSpace(char letter) {
        return letter >= '\u2000' && letter <= '\u200A'
                || letter == '\u2028'
                || letter == '\u2029'
                || letter == '\u202F'
                || letter == '\u205F'
                || letter == '\u3000'
                || letter == '\u1680';
    }

    /** True for signs that show nothing: soft hyphens, zero-width and direction signs, other control characters. */
    static boolean isInvisible(char letter) {
        return letter == SOFT_HYPHEN
                || letter >= '\u200B' && letter <= '\u200F'
                || letter >= '\u202A' && letter <= '\u202E'
                || letter >= '\u2060' && letter <= '\u206F'
                || letter == '\uFEFF'
                || Character.isISOControl(letter);
    }

    /** True for the signs of a hyphen: plain, typographic, not breaking and soft. */
    static boolean isHyphen(char letter) {
        return letter == '-' || letter == '\u2010' || letter == '\u2011' || letter == SOFT_HYPHEN;
    }

    /** The letters of a ligature sign, or nothing for every other sign. */
    static String ligature(char letter) {
        return letter >= '\uFB00' && letter <= '\uFB06' ? LIGATURES[letter - '\uFB00'] : "";
    }
}
