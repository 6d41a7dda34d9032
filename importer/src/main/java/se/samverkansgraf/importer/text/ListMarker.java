package se.samverkansgraf.importer.text;

/**
 * The sign or number at the beginning of a list item or a numbered heading.
 *
 * @param sign the marker as written, without white space around it; empty where there is none
 * @param kind what sort of marker it is
 * @param next source offset of the first letter after it
 */
record ListMarker(String sign, Kind kind, int next) {

    /** Sorts of markers; items of one list share theirs. */
    enum Kind {
        NONE,
        BULLET,
        DASH,
        STAR,
        NUMBER,
        LETTER
    }

    private static final String BULLETS = "•·▪▫■□●○◦‣⁃∙➢➤►▶→✓✔☐☑☒✗¤\uFFED";
    private static final String DASHES = "-–—−‒―";
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST_ROMAN = 4;
    private static final int LONGEST_HEADING = 60;
    private static final char LAST_LETTER = 'k';

    /** The marker at {@code start}, one with {@link Kind#NONE} where the text begins at once. */
    static ListMarker at(String text, int start, int end) {
        if (start >= end) {
            return none(start);
        }
        char first = text.charAt(start);
        if (isDigit(first)) {
            return number(text, start, end);
        }
        if (isBullet(first)) {
            return ended(text, start, start + 1, end, Kind.BULLET);
        }
        if (DASHES.indexOf(first) >= 0) {
            return dash(text, start, end);
        }
        if (first == '*' || first == '+' || first == '=') {
            return spaced(text, start, start + 1, end, Kind.STAR);
        }
        return letter(text, start, end);
    }

    boolean isPresent() {
        return kind != Kind.NONE;
    }

    private static boolean isBullet(char sign) {
        return BULLETS.indexOf(sign) >= 0 || sign >= '\uF020' && sign <= '\uF0FF';
    }

    private static ListMarker dash(String text, int start, int end) {
        int next = start + 1;
        boolean sticks = next < end && Character.isLetter(text.charAt(next));
        return sticks ? ended(text, start, next, end, Kind.DASH) : spaced(text, start, next, end, Kind.DASH);
    }

    /** Reads "1.", "1)", "2.1", "2.1.", "1 §", and "1" before a capital letter. */
    private static ListMarker number(String text, int start, int end) {
        int at = start;
        int levels = 0;
        boolean dotted = false;
        while (at < end && isDigit(text.charAt(at))) {
            int digits = at;
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            if (at - digits > MOST_DIGITS) {
                return none(start);
            }
            levels++;
            dotted = at < end && text.charAt(at) == '.';
            at += dotted ? 1 : 0;
        }
        if (at < end && text.charAt(at) == ')') {
            return spaced(text, start, at + 1, end, Kind.NUMBER);
        }
        if (levels == 1) {
            return dotted ? ordinal(text, start, at, end) : bareNumber(text, start, at, end, LONGEST_HEADING);
        }
        return bareNumber(text, start, at, end, Integer.MAX_VALUE);
    }

    private static ListMarker ordinal(String text, int start, int at, int end) {
        boolean sticks = at < end && Character.isUpperCase(text.charAt(at));
        return sticks ? ended(text, start, at, end, Kind.NUMBER) : spaced(text, start, at, end, Kind.NUMBER);
    }

    private static ListMarker bareNumber(String text, int start, int at, int end, int longest) {
        ListMarker found = spaced(text, start, at, end, Kind.NUMBER);
        if (found.next < end && text.charAt(found.next) == '§') {
            return spaced(text, start, found.next + 1, end, Kind.NUMBER);
        }
        boolean headed = end - found.next <= longest && (longest > end || text.charAt(end - 1) != '.');
        return headed && Character.isUpperCase(text.charAt(found.next)) ? found : none(start);
    }

    /** Reads "a)", "a.", "iv)", "o", and "l ." where OCR misread "1.". */
    private static ListMarker letter(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < LONGEST_ROMAN && isRoman(text.charAt(at))) {
            at++;
        }
        at = Math.max(at, start + 1);
        if (at >= end || !Character.isLetter(text.charAt(start))) {
            return none(start);
        }
        if (text.charAt(at) == ')') {
            return spaced(text, start, at + 1, end, Kind.LETTER);
        }
        char first = text.charAt(start);
        if (at == start + 1 && first == 'o') {
            return spaced(text, start, at, end, Kind.BULLET);
        }
        if (first == 'l' || first == 'I') {
            int dot = text.charAt(at) == ' ' ? at + 1 : at;
            return dot < end && text.charAt(dot) == '.' ? spaced(text, start, dot + 1, end, Kind.NUMBER) : none(start);
        }
        boolean listed = first >= 'a' && first <= LAST_LETTER || at > start + 1;
        return listed && text.charAt(at) == '.' ? lettered(text, start, at + 1, end) : none(start);
    }

    /** A letter and a full stop, unless an abbreviation follows, as in "d. v. s.". */
    private static ListMarker lettered(String text, int start, int at, int end) {
        ListMarker found = spaced(text, start, at, end, Kind.LETTER);
        boolean abbreviated = found.next + 1 < end && text.charAt(found.next + 1) == '.';
        return abbreviated ? none(start) : found;
    }

    private static ListMarker spaced(String text, int start, int at, int end, Kind kind) {
        return at < end && Spelling.isSpace(text.charAt(at)) ? ended(text, start, at, end, kind) : none(start);
    }

    private static ListMarker ended(String text, int start, int at, int end, Kind kind) {
        int next = at;
        while (next < end && Spelling.isSpace(text.charAt(next))) {
            next++;
        }
        return next == end
                ? none(start)
                : new ListMarker(text.substring(start, at).strip(), kind, next);
    }

    private static ListMarker none(int start) {
        return new ListMarker("", Kind.NONE, start);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isRoman(char sign) {
        return sign == 'i' || sign == 'v' || sign == 'x';
    }
}
