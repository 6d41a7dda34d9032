package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Makes drafts of blocks from rows: lines are joined, entries side by side become cells or columns. */
final class RowReader {

    private RowReader() {}

    static List<Draft> drafts(String source, List<TextRow> rows) {
        List<RowGroup> groups = RowGroup.of(source, rows);
        List<Line> lines = new ArrayList<>();
        for (RowGroup group : groups) {
            if (group.kind() == RowGroup.Kind.LINE) {
                lines.add(group.line(source));
            }
        }
        LineJoiner joiner = new LineJoiner(source, Wrapping.of(source, lines, Wrapping.Unit.COLUMN));
        int line = 0;
        int table = -1;
        for (RowGroup group : groups) {
            if (group.kind() == RowGroup.Kind.LINE) {
                line++;
                joiner.add(lines.get(line - 1), line < lines.size() ? lines.get(line) : null);
            } else {
                joiner.endBlock();
                joiner.drafts().addAll(group.cells(source, table--));
            }
        }
        joiner.endBlock();
        return Tables.numbered(joiner.drafts());
    }
}
