package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * A table or a group of columns found on a page.
 *
 * @param top where it begins, in points from the page's top
 * @param shape whether its entries are cells of a table or columns of padded lines
 * @param lefts where its columns begin
 * @param cells in reading order
 */
record PdfTable(float top, Block.Shape shape, List<Float> lefts, List<Cell> cells) implements PdfItem {

    /**
     * An entry of a table.
     *
     * @param row from 0
     * @param column from 0
     * @param left where it begins
     * @param right where it ends
     * @param lines its words, at least one line
     */
    record Cell(int row, int column, float left, float right, List<PdfLine> lines) {

        private static final float MOST_PADDING = 12;

        /** Where its words may at most end: as far from its right edge as they begin from its left. */
        float innerRight() {
            float padding = Float.MAX_VALUE;
            float reached = 0;
            for (PdfLine line : lines) {
                padding = Math.min(padding, line.left() - left);
                reached = Math.max(reached, line.right());
            }
            return Math.max(reached, right - Math.min(MOST_PADDING, Math.max(0, padding)));
        }

        String text() {
            return String.join(" ", lines.stream().map(PdfLine::text).toList());
        }
    }

    int rows() {
        return cells.stream().mapToInt(Cell::row).max().orElse(-1) + 1;
    }

    /** The words of a row, for telling a head that is repeated on the next page. */
    List<String> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).map(Cell::text).toList();
    }
}
