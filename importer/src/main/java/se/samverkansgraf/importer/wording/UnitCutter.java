package se.samverkansgraf.importer.wording;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.model.fact.Span;

/**
 * Cuts a text at line ends and behind sentences.
 *
 * <p>It looks no further than a few letters around each cut. So copies are cut alike whatever stands around them, even
 * where a cut is not where a grammarian would have it, as behind an abbreviation before a capital letter.
 */
final class UnitCutter {

    private static final String SENTENCE_ENDS = ".!?:;";

    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int begin = -1;
    private int end;

    private UnitCutter(String text) {
        this.text = text;
    }

    /** The units that have a word, in the text's order. */
    static List<Unit> cut(String text) {
        var cutter = new UnitCutter(text);
        cutter.walk();
        return cutter.units;
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            int behind = wordEnd(at);
            if (behind > at) {
                add(at, behind);
                at = behind;
            } else {
                if (endsUnit(at)) {
                    close();
                }
                at += Character.charCount(text.codePointAt(at));
            }
        }
        close();
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean endsUnit(int at) {
        char sign = text.charAt(at);
        return sign == '\n'
                || SENTENCE_ENDS.indexOf(sign) >= 0
                        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private void add(int from, int to) {
        if (begin < 0) {
            begin = from;
        }
        words.add(text.substring(from, to));
        end = to;
    }

    private void close() {
        if (begin >= 0) {
            units.add(new Unit(new Span(begin, end), words));
            words.clear();
            begin = -1;
        }
    }
}
