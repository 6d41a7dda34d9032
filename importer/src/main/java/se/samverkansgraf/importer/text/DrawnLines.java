package se.samverkansgraf.importer.text;

/** Knows lines that are drawn with signs rather than written: rules, signature dots, leaders of a contents list. */
final class DrawnLines {

    private static final String SIGNS = "._-–—=*~…";
    private static final int SHORTEST = 3;
    private static final int SHORTEST_LEADER = 3;
    private static final int MOST_FIGURES = 3;
    private static final int FEWEST_ENTRIES = 3;

    private DrawnLines() {}

    /** True for "....." or "_____": nothing but such signs, three or more of them. */
    static boolean isRule(CharSequence text, int start, int end) {
        int signs = 0;
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            if (SIGNS.indexOf(sign) >= 0) {
                signs += sign == '…' ? SHORTEST : 1;
            } else if (!Spelling.isSpace(sign) && !Spelling.isInvisible(sign)) {
                return false;
            }
        }
        return signs >= SHORTEST;
    }

    /** True for "Syfte... 3 Mål... 4 Uppföljning... 5": a list of contents that was run together on one line. */
    static boolean isContents(CharSequence text, int start, int end) {
        int entries = 0;
        int dots = 0;
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            if (sign == '.' || sign == '…') {
                dots += sign == '…' ? SHORTEST : 1;
            } else if (dots > 0 && !Spelling.isSpace(sign)) {
                entries += dots >= SHORTEST && Character.isDigit(sign) ? 1 : 0;
                dots = 0;
            }
        }
        return entries >= FEWEST_ENTRIES;
    }

    /** True for "Inledning ........ 3", an entry of a list of contents, which repeats a heading. */
    static boolean isContentsEntry(CharSequence text, int start, int end) {
        int at = end - 1;
        while (at > start && Character.isDigit(text.charAt(at))) {
            at--;
        }
        int figures = end - 1 - at;
        int dots = 0;
        while (at > start && (text.charAt(at) == '.' || text.charAt(at) == '…' || Spelling.isSpace(text.charAt(at)))) {
            dots += text.charAt(at) == '.' ? 1 : text.charAt(at) == '…' ? SHORTEST : 0;
            at--;
        }
        return figures > 0 && figures <= MOST_FIGURES && dots >= SHORTEST_LEADER && at > start;
    }
}
