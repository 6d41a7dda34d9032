package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, among the rows of a table between tabs, those that head the rows below them and lack the tabs of the empty
 * cells beside them. The first stands right below the table's header; a wrapped line of a cell does not.
 */
final class GroupRows {

    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST = 80;

    private final String source;
    private final List<TextRow> rows;

    private GroupRows(String source, List<TextRow> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** The rows, with those that head others as rows of their table. */
    static List<TextRow> in(String source, List<TextRow> rows) {
        return new GroupRows(source, rows).read();
    }

    private List<TextRow> read() {
        List<TextRow> read = new ArrayList<>();
        boolean header = false;
        boolean grouped = false;
        for (int at = 0; at < rows.size(); at++) {
            TextRow row = rows.get(at);
            if (isOfTable(row)) {
                header = at == 0 || row.gap() != Line.Gap.NONE || !isOfTable(read.get(at - 1));
                grouped = grouped && !header;
                read.add(row);
            } else {
                grouped = (header || grouped) && isGroup(at);
                header = false;
                read.add(grouped ? inTable(row) : row);
            }
        }
        return read;
    }

    private static boolean isOfTable(TextRow row) {
        return row.separator() == TextRow.Separator.TAB;
    }

    private boolean isGroup(int at) {
        TextRow row = rows.get(at);
        return row.separator() == TextRow.Separator.NONE
                && row.gap() == Line.Gap.NONE
                && row.lead() == null
                && row.end() - row.start() <= LONGEST
                && !Character.isLowerCase(source.charAt(row.start()))
                && !isItem(ListMarker.at(source, row.start(), row.end()))
                && at + 1 < rows.size()
                && isRow(rows.get(at - 1))
                && isRow(rows.get(at + 1))
                && rows.get(at + 1).gap() == Line.Gap.NONE;
    }

    private static boolean isItem(ListMarker marker) {
        return marker.kind() == ListMarker.Kind.BULLET || marker.kind() == ListMarker.Kind.DASH;
    }

    private static boolean isRow(TextRow row) {
        return isOfTable(row) && row.cells().size() >= FEWEST_COLUMNS;
    }

    private static TextRow inTable(TextRow row) {
        List<TextRow.Entry> cells = List.of(
                new TextRow.Entry(row.start(), row.end(), row.indent()),
                new TextRow.Entry(row.end(), row.end(), row.indent() + row.end() - row.start()));
        return new TextRow(
                row.start(), row.end(), row.indent(), row.page(), row.gap(), null, cells, TextRow.Separator.TAB);
    }
}
