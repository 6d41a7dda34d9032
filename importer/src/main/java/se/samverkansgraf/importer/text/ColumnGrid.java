package se.samverkansgraf.importer.text;

import java.util.List;

/** The columns that entries of neighbouring rows fall into by where they begin. */
final class ColumnGrid {

    private final List<TextRow.Entry> widest;
    private final boolean even;

    private ColumnGrid(List<TextRow.Entry> widest, boolean even) {
        this.widest = widest;
        this.even = even;
    }

    static ColumnGrid of(List<TextRow> rows) {
        List<TextRow.Entry> widest = List.of();
        boolean even = true;
        for (TextRow row : rows) {
            List<TextRow.Entry> filled = filled(row);
            even &= widest.isEmpty() || widest.size() == filled.size();
            widest = filled.size() > widest.size() ? filled : widest;
        }
        return new ColumnGrid(widest, even);
    }

    /** The column of a row's entry: by order where all rows have as many entries, else the one that begins nearest. */
    int column(TextRow row, int index) {
        List<TextRow.Entry> filled = filled(row);
        TextRow.Entry entry = row.cells().get(index);
        int order = filled.indexOf(entry);
        if (even || filled.size() == widest.size()) {
            return order;
        }
        int nearest = order;
        for (int column = order; column < widest.size() - (filled.size() - order - 1); column++) {
            if (distance(entry, column) < distance(entry, nearest)) {
                nearest = column;
            }
        }
        return nearest;
    }

    private int distance(TextRow.Entry entry, int column) {
        return Math.abs(entry.left() - widest.get(column).left());
    }

    private static List<TextRow.Entry> filled(TextRow row) {
        return row.cells().stream().filter(entry -> !entry.isEmpty()).toList();
    }
}
