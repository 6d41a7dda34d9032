package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits off the capital letters and Roman numbers that count paragraphs: 'A. Trafik' … 'B. Droger', 'I. Syfte' …
 * 'II. Mål'. One alone may be an initial; only where the next of the series follows does it count.
 */
final class CapitalSeries {

    private static final String ROMAN = "IVX";
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int LONGEST = 4;

    private final String source;
    private final List<Draft> drafts;

    private CapitalSeries(String source, List<Draft> drafts) {
        this.source = source;
        this.drafts = new ArrayList<>(drafts);
    }

    /** The drafts, with the signs that count them as their markers. */
    static List<Draft> marked(String source, List<Draft> drafts) {
        CapitalSeries series = new CapitalSeries(source, drafts);
        series.mark(CapitalSeries::letter);
        series.mark(CapitalSeries::numeral);
        return series.drafts;
    }

    /** What a sign counts to, from 1; 0 where it does not count. */
    private interface Count {
        int of(String sign);
    }

    private static int letter(String sign) {
        return sign.length() == 1 ? sign.charAt(0) - 'A' + 1 : 0;
    }

    private static int numeral(String sign) {
        return NUMERALS.indexOf(sign) + 1;
    }

    private void mark(Count count) {
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            String sign = sign(drafts.get(at));
            int reached = sign.isEmpty() ? 0 : count.of(sign);
            if (reached == 1) {
                settle(run);
                run.add(at);
            } else if (!run.isEmpty() && reached == run.size() + 1) {
                run.add(at);
            }
        }
        settle(run);
    }

    private void settle(List<Integer> run) {
        if (run.size() > 1) {
            run.forEach(at -> drafts.set(at, marked(drafts.get(at))));
        }
        run.clear();
    }

    private Draft marked(Draft draft) {
        if (!draft.marker().isEmpty()) {
            return draft;
        }
        List<Part> parts = new ArrayList<>(draft.parts());
        Part first = parts.get(0);
        int next = first.start() + sign(draft).length() + 1;
        String marker = source.substring(first.start(), next);
        parts.set(0, new Part(skipSpace(next, first.end()), first.end(), first.glue()));
        Block.Shape shape = draft.shape() == Block.Shape.PARAGRAPH ? Block.Shape.LIST_ITEM : draft.shape();
        return new Draft(parts, shape, marker, draft.depth(), draft.emphasised(), draft.page(), draft.cell());
    }

    /** The letters of the sign that opens a draft, or that stand in its marker already; empty where none do. */
    private String sign(Draft draft) {
        if (draft.cell() != null) {
            return "";
        }
        String marker = draft.marker();
        if (!marker.isEmpty()) {
            String letters = marker.substring(0, marker.length() - 1);
            return isCapital(letters) ? letters : "";
        }
        Part first = draft.parts().get(0);
        int at = first.start();
        while (at < first.end() && at - first.start() <= LONGEST && isCapital(source.charAt(at))) {
            at++;
        }
        String letters = source.substring(first.start(), at);
        boolean dotted = at + 1 < first.end() && source.charAt(at) == '.' && Spelling.isSpace(source.charAt(at + 1));
        int next = dotted ? skipSpace(at + 1, first.end()) : first.end();
        return isCapital(letters) && next < first.end() && Character.isUpperCase(source.charAt(next)) ? letters : "";
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && Spelling.isSpace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One letter of the alphabet, or several that only numbers are made of. */
    private static boolean isCapital(String letters) {
        return !letters.isEmpty() && isCapital(letters.charAt(0)) && (letters.length() == 1 || isRoman(letters));
    }

    private static boolean isRoman(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            if (ROMAN.indexOf(letters.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }
}
