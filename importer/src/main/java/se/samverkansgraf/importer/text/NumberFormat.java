package se.samverkansgraf.importer.text;

import java.util.Locale;

/** The ways in which formats write the numbers of list items. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE;

    private static final int LETTERS = 26;
    private static final int LAST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** Writes a number, from 1; bullets and unnumbered lists write nothing. */
    String of(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : String.valueOf(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number > LAST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
