package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the numbers of pages out of a plain text in which they stand far in, alone, and count on from line to line. */
final class CountedPages {

    private static final int FAR_IN = 20;
    private static final int FEWEST = 2;
    private static final int MOST_FIGURES = 3;

    private CountedPages() {}

    /** The rows without page numbers; a sentence may go on from one page to the next. */
    static List<TextRow> without(String source, List<TextRow> rows) {
        List<TextRow> numbers =
                rows.stream().filter(row -> isNumber(source, row)).toList();
        for (int at = 1; at < numbers.size(); at++) {
            if (number(source, numbers.get(at)) != number(source, numbers.get(at - 1)) + 1) {
                return rows;
            }
        }
        return numbers.size() < FEWEST ? rows : withoutNumbers(source, rows);
    }

    private static List<TextRow> withoutNumbers(String source, List<TextRow> rows) {
        List<TextRow> kept = new ArrayList<>();
        boolean newPage = false;
        for (TextRow row : rows) {
            boolean number = isNumber(source, row);
            if (!number) {
                kept.add(newPage ? row.after(Line.Gap.PAGE) : row);
            }
            newPage = number;
        }
        return kept;
    }

    private static boolean isNumber(String source, TextRow row) {
        return row.indent() >= FAR_IN
                && row.end() - row.start() <= MOST_FIGURES
                && source.substring(row.start(), row.end()).chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static int number(String source, TextRow row) {
        return Integer.parseInt(source, row.start(), row.end(), 10);
    }
}
