package se.samverkansgraf.importer.text;

import java.util.Locale;

/** Knows the lines that only count pages: '3', '- 3 -', '3 (5)', 'Sida 3 av 5'. */
final class PageNumbers {

    private static final int LONGEST = 20;
    private static final int MOST = 2;

    private PageNumbers() {}

    /** True where a line is nothing but a page's number, with its word and the number of all pages or without. */
    static boolean is(String line) {
        String signs = withoutWords(line.toLowerCase(Locale.ROOT));
        return line.length() <= LONGEST
                && signs.chars().allMatch(sign -> Character.isDigit(sign) || " ()/-–.|".indexOf(sign) >= 0)
                && numbers(signs) > 0
                && numbers(signs) <= MOST;
    }

    /** True where such a line says in words that it is one: a bare number may be anything. */
    static boolean isNamed(String line) {
        return line.chars().anyMatch(Character::isLetter) && is(line);
    }

    private static String withoutWords(String line) {
        return line.replace("sidan", "")
                .replace("sida", "")
                .replace("sid", "")
                .replace("av", "")
                .replace("page", "")
                .replace("of", "");
    }

    private static int numbers(String signs) {
        int found = 0;
        for (int i = 0; i < signs.length(); i++) {
            boolean first = Character.isDigit(signs.charAt(i)) && (i == 0 || !Character.isDigit(signs.charAt(i - 1)));
            found += first ? 1 : 0;
        }
        return found;
    }
}
