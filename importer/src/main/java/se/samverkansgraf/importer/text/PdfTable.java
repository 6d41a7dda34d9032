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
     * @param right where its words may at most end
     * @param lines its words, at least one line
     */
    record Cell(int row, int column, float right, List<PdfLine> lines) {

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
