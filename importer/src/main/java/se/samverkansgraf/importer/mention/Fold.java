package se.samverkansgraf.importer.mention;

import java.util.Locale;

/** Folding letter by letter: whatever goes in, as many letters come out. */
final class Fold {

    private static final String DASHES = "‐‑‒–—―−﹘－";
    private static final String QUOTES = "”“„‟«»″";
    private static final String APOSTROPHES = "’‘´`";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int TABLE_SIZE = 0x2200 + 0x100;
    private static final char[] TABLE = new char[TABLE_SIZE];
    private static final boolean[] IN_WORD = new boolean[TABLE_SIZE];
    private static final boolean[] LETTERS = new boolean[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = compute(c);
            IN_WORD[c] = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            LETTERS[c] = Character.isLetter(c);
        }
    }

    private Fold() {}

    /** Lower case, one sort of dash, of quote, of apostrophe and of blank. */
    static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : compute(c);
    }

    /** The same for each letter of a text. */
    static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** A folded text without the hyphens between two letters: andt-samordnare is andtsamordnare. */
    static String compact(String folded) {
        StringBuilder compact = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            boolean joint = folded.charAt(i) == '-'
                    && i > 0
                    && i + 1 < folded.length()
                    && isLetter(folded.charAt(i - 1))
                    && isLetter(folded.charAt(i + 1));
            if (!joint) {
                compact.append(folded.charAt(i));
            }
        }
        return compact.toString();
    }

    private static char compute(char c) {
        if (c == NO_BREAK_SPACE || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }

    /** True for what words are made of. */
    static boolean inWord(char c) {
        return c < TABLE_SIZE
                ? IN_WORD[c]
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** True for a letter, not a digit. */
    static boolean isLetter(char c) {
        return c < TABLE_SIZE ? LETTERS[c] : Character.isLetter(c);
    }
}
