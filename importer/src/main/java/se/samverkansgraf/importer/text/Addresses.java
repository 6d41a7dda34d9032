package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * Knows lines that are nothing but the address of a page, and the crumbs that lead to one. Telephone numbers and
 * addresses for mail stay in the text: below a name they tell that it is whom to turn to, not who signs.
 */
final class Addresses {

    private static final List<String> OPENINGS = List.of("www.", "http://", "https://");
    private static final String CRUMB = "/ ";

    private Addresses() {}

    /** True where the whole text, in small letters, is one. */
    static boolean is(String text) {
        boolean address = text.indexOf(' ') < 0 && OPENINGS.stream().anyMatch(text::startsWith);
        return address || text.startsWith(CRUMB);
    }
}
