package se.samverkansgraf.importer.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style sheet of an RTF: which styles are headings, by their outline level or their name. */
final class RtfStyles {

    /** The outline level of text that is no heading; headings have 0 to 8. */
    static final int BODY_LEVEL = 9;

    private final Map<Integer, Integer> outlines = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** Takes a control word of the style sheet. */
    void control(String word, int value) {
        if (word.equals("s")) {
            style = value;
        } else if (word.equals("outlinelevel")) {
            outlines.put(style, value);
        }
    }

    /** Takes letters of a style's name, which a semicolon ends: "heading 2;", "Rubrik 2;". */
    void name(String letters) {
        if (!letters.equals(";")) {
            name.append(letters);
            return;
        }
        String whole = name.toString().strip().toLowerCase(Locale.ROOT);
        name.setLength(0);
        char last = whole.isEmpty() ? ' ' : whole.charAt(whole.length() - 1);
        if ((whole.startsWith("heading ") || whole.startsWith("rubrik ")) && last >= '1' && last <= '9') {
            outlines.putIfAbsent(style, last - '1');
        } else if (whole.equals("title") || whole.equals("rubrik")) {
            outlines.putIfAbsent(style, 0);
        }
    }

    int outline(int number) {
        return outlines.getOrDefault(number, BODY_LEVEL);
    }
}
