package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables and side-by-side lines that no drawn lines mark: words of several lines that begin at the same places.
 */
final class OpenTables {

    /** Entries of a column begin at the same place, give or take some points. */
    private static final float SAME_LEFT = 6;

    /** Rows that lie further apart, in sizes of the type, belong to different tables. */
    private static final float FURTHEST = 4;

    /** A gap that is wider than others by this factor parts rows. */
    private static final float ROW_GAP = 1.2f;

    private static final int LOOKAHEAD = 12;
    private static final float USUAL_LEADING = 1.5f;
    private static final float WIDE_GAP = 3;
    private static final int MOST_COLUMN_LINES = 4;

    private final float gap;
    private final List<Float> carried;
    private final List<PdfItem> items = new ArrayList<>();

    private OpenTables(float gap, List<Float> carried) {
        this.gap = gap;
        this.carried = carried;
    }

    /**
     * Finds the tables among lines.
     *
     * @param lines from top to bottom
     * @param gap least width of a gap between columns, in points
     * @param carried where the columns of the table above begin, which may go on here; empty where none is
     */
    static List<PdfItem> in(List<PdfLine> lines, float gap, List<Float> carried) {
        OpenTables tables = new OpenTables(gap, carried);
        int at = 0;
        while (at < lines.size()) {
            at = tables.next(lines, at);
        }
        return tables.items;
    }

    private int next(List<PdfLine> lines, int from) {
        List<Float> lefts = columns(lines, from);
        List<PdfLine> first = lines.get(from).runs(gap, lefts);
        boolean begins = first.size() > 1
                && (first.size() == lefts.size() || lines.get(from).runs(gap).size() > 1);
        if (!begins || !fits(first, lefts)) {
            items.add(lines.get(from));
            return from + 1;
        }
        List<List<PdfLine>> rows = new ArrayList<>(List.of(first));
        int filled = 1;
        for (int at = from + 1; at < lines.size(); at++) {
            List<PdfLine> runs = lines.get(at).runs(gap, lefts);
            if (!follows(runs, lefts, lines.get(at - 1), lines.get(at)) || !fits(runs, lefts)) {
                break;
            }
            rows.add(runs);
            filled = runs.size() > 1 || runs.get(0).left() > lefts.get(1) - SAME_LEFT ? rows.size() : filled;
        }
        List<List<PdfLine>> kept = rows.subList(0, filled);
        long several = kept.stream().filter(runs -> runs.size() > 1).count();
        if (several < 2 && !isSideBySide(first)) {
            items.add(lines.get(from));
            return from + 1;
        }
        items.add(table(kept, lefts));
        return from + filled;
    }

    /** Where columns begin by the fullest of the next lines. */
    private List<Float> columns(List<PdfLine> lines, int from) {
        List<PdfLine> fullest = lines.get(from).runs(gap);
        for (int at = from + 1; at < Math.min(lines.size(), from + LOOKAHEAD); at++) {
            if (lines.get(at).baseline() - lines.get(at - 1).baseline()
                    > FURTHEST * lines.get(at).size()) {
                break;
            }
            List<PdfLine> runs = lines.get(at).runs(gap);
            fullest = runs.size() > fullest.size() ? runs : fullest;
        }
        boolean goesOn = from == 0 && lines.get(0).runs(gap, carried).size() >= Math.max(2, carried.size() - 1);
        return goesOn ? carried : fullest.stream().map(PdfLine::left).toList();
    }

    /** A line follows on the table near above it; one in the first column alone may only be a wrapped line. */
    private static boolean follows(List<PdfLine> runs, List<Float> lefts, PdfLine above, PdfLine line) {
        float distance = line.baseline() - above.baseline();
        boolean first = runs.size() == 1 && column(runs.get(0), lefts) == 0;
        return distance <= (first ? USUAL_LEADING : FURTHEST) * line.size();
    }

    /** A line belongs to the table where each of its runs lies inside one column. */
    private static boolean fits(List<PdfLine> runs, List<Float> lefts) {
        for (PdfLine run : runs) {
            int column = column(run, lefts);
            if (column < 0 || column + 1 < lefts.size() && run.right() > lefts.get(column + 1) - 2) {
                return false;
            }
        }
        return true;
    }

    private static int column(PdfLine run, List<Float> lefts) {
        int column = -1;
        while (column + 1 < lefts.size() && run.left() > lefts.get(column + 1) - SAME_LEFT) {
            column++;
        }
        return column;
    }

    private static boolean isSideBySide(List<PdfLine> runs) {
        for (int i = 1; i < runs.size(); i++) {
            boolean wide = runs.get(i).left() - runs.get(i - 1).right()
                    > WIDE_GAP * runs.get(i).size();
            if (!wide || Character.isLowerCase(runs.get(i).text().codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static PdfTable table(List<List<PdfLine>> rows, List<Float> lefts) {
        boolean wrapped = rows.stream().anyMatch(runs -> runs.size() == 1 && column(runs.get(0), lefts) > 0);
        boolean columns = lefts.size() == 2 && rows.size() <= MOST_COLUMN_LINES && !wrapped;
        List<Integer> numbers = columns ? eachItsOwn(rows.size()) : rowNumbers(rows, lefts);
        List<PdfTable.Cell> cells = new ArrayList<>();
        int last = numbers.get(numbers.size() - 1);
        for (int row = 0; row <= last; row++) {
            for (int column = 0; column < lefts.size(); column++) {
                List<PdfLine> lines = new ArrayList<>();
                for (int at = 0; at < rows.size(); at++) {
                    for (PdfLine run : rows.get(at)) {
                        if (numbers.get(at) == row && column(run, lefts) == column) {
                            lines.add(run);
                        }
                    }
                }
                if (!lines.isEmpty()) {
                    cells.add(new PdfTable.Cell(row, column, lefts.get(column), right(rows, lefts, column), lines));
                }
            }
        }
        float top = rows.get(0).get(0).top();
        return new PdfTable(top, columns ? Block.Shape.COLUMN : Block.Shape.CELL, List.copyOf(lefts), cells);
    }

    /** Where a column's words may at most end: before the next column, or at its longest line. */
    private static float right(List<List<PdfLine>> rows, List<Float> lefts, int column) {
        float right = 0;
        for (List<PdfLine> runs : rows) {
            for (PdfLine run : runs) {
                right = column(run, lefts) == column ? Math.max(right, run.right()) : right;
            }
        }
        return right;
    }

    private static List<Integer> eachItsOwn(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** Rows begin after a wider gap where gaps differ, else wherever the first column has words. */
    private static List<Integer> rowNumbers(List<List<PdfLine>> rows, List<Float> lefts) {
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        for (int at = 1; at < rows.size(); at++) {
            narrowest = Math.min(narrowest, gap(rows, at));
            widest = Math.max(widest, gap(rows, at));
        }
        boolean spaced = widest > narrowest * ROW_GAP;
        List<Integer> numbers = new ArrayList<>(List.of(0));
        for (int at = 1; at < rows.size(); at++) {
            boolean begins = spaced
                    ? gap(rows, at) > narrowest * ROW_GAP
                    : column(rows.get(at).get(0), lefts) == 0;
            numbers.add(numbers.get(at - 1) + (begins ? 1 : 0));
        }
        return numbers;
    }

    private static float gap(List<List<PdfLine>> rows, int at) {
        return rows.get(at).get(0).baseline() - rows.get(at - 1).get(0).baseline();
    }
}
