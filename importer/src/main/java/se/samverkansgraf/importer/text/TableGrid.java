package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts rows and columns of a table while its cells come in, spans included. */
final class TableGrid {

    private static final int MOST_COLUMNS = 1000;

    private final int number;
    private final int first;
    private final Map<Integer, Integer> takenUntilRow = new HashMap<>();
    private final List<TableGrid> inner = new ArrayList<>();
    private int row = -1;
    private int column;
    private int width = 1;
    private boolean inCell;
    private Block.@Nullable Cell place;

    /**
     * Begins a table.
     *
     * @param number its number among the document's tables
     * @param first index of its first paragraph
     */
    TableGrid(int number, int first) {
        this.number = number;
        this.first = first;
    }

    /** The cell under way, or null between cells. */
    Block.@Nullable Cell cell() {
        return inCell ? new Block.Cell(number, Math.max(row, 0), column) : null;
    }

    void beginRow() {
        row++;
        column = 0;
        inCell = false;
    }

    void beginCell(int columns, int rows) {
        while (takenUntilRow.getOrDefault(column, 0) > row) {
            column++;
        }
        inCell = true;
        width = Math.max(1, Math.min(columns, MOST_COLUMNS));
        for (int at = column; rows > 1 && at < column + width; at++) {
            takenUntilRow.put(at, row + rows);
        }
    }

    void endCell() {
        if (inCell) {
            column += width;
            inCell = false;
        }
    }

    /** Remembers a table that stands in the cell under way. */
    void holds(TableGrid table) {
        table.place = cell();
        inner.add(table);
    }

    /**
     * True for two rows and columns with words, or one row with a paragraph a cell; such a table takes the words of
     * those inside it.
     */
    boolean isTabular(List<Paragraph> paragraphs) {
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        int count = 0;
        for (int at = first; at < paragraphs.size(); at++) {
            Block.Cell cell = paragraphs.get(at).cell();
            if (cell != null && cell.table() == number) {
                rows.add(cell.row());
                columns.add(cell.column());
                count++;
            }
        }
        boolean tabular = columns.size() > 1 && (rows.size() > 1 || inner.isEmpty() && count == columns.size());
        if (tabular) {
            inner.forEach(table -> table.moveTo(table.place, paragraphs));
        }
        return tabular;
    }

    /** Moves the words of this table to a cell of another, or out of every table. */
    void moveTo(Block.@Nullable Cell cell, List<Paragraph> paragraphs) {
        for (int at = first; at < paragraphs.size(); at++) {
            Block.Cell own = paragraphs.get(at).cell();
            if (own != null && own.table() == number) {
                paragraphs.set(at, paragraphs.get(at).in(cell));
            }
        }
    }
}
