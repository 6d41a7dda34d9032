package se.samverkansgraf.importer.text;

/** Knows lines that are nothing but an address or a telephone number, and the crumbs that lead to a page. */
final class Addresses {

    private static final int SHORTEST_NUMBER = 8;
    private static final int LONGEST_NUMBER = 14;
    private static final String CRUMB = "/ ";

    private Addresses() {}

    /** True where the whole text, in small letters, leads to a page. */
    static boolean isOfPage(String text) {
        return text.startsWith(CRUMB) || (text.indexOf(' ') < 0 && isOfNet(text));
    }

    /** True where the whole text is how to reach somebody: a number or an address for mail. */
    static boolean isOfPerson(String text) {
        int at = text.indexOf('@');
        boolean mail = at > 0 && text.indexOf(' ') < 0 && text.indexOf('.', at) > at;
        return mail || isNumber(text);
    }

    private static boolean isOfNet(String word) {
        return word.startsWith("www.") || word.startsWith("http://") || word.startsWith("https://");
    }

    /** True for "010-114 11 14": figures that begin as telephone numbers do. */
    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.charAt(0) != '0' && text.charAt(0) != '+') {
            return false;
        }
        int figures = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isDigit(sign)) {
                figures++;
            } else if ("+-/() ".indexOf(sign) < 0) {
                return false;
            }
        }
        return figures >= SHORTEST_NUMBER && figures <= LONGEST_NUMBER;
    }
}
