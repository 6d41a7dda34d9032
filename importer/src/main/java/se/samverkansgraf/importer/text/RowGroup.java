package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring rows of a plain text that belong together.
 *
 * @param kind what they make up
 * @param rows a single one for a line
 * @param padded the table where its cells are padded with spaces, else null
 */
record RowGroup(Kind kind, List<TextRow> rows, @Nullable PaddedTable padded) {

    private RowGroup(Kind kind, List<TextRow> rows) {
        this(kind, rows, null);
    }

    /** What rows make up. */
    enum Kind {
        LINE,
        /** A table of cells between tabs or pipes, or padded with spaces. */
        TABLE,
        /** Entries side by side, as names over titles in a signature block. */
        COLUMNS
    }

    static List<RowGroup> of(String source, List<TextRow> rows) {
        List<RowGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            RowGroup group = starting(source, rows, at);
            groups.add(group);
            at += group.rows.size();
        }
        return groups;
    }

    Line line(String source) {
        TextRow row = rows.get(0);
        return row.line(source, new TextRow.Entry(row.start(), row.end(), row.indent()));
    }

    /** The entries as drafts of blocks, empty ones left out; those above a line of hyphens stand out as heads. */
    List<Draft> cells(String source, int table) {
        if (padded != null) {
            return padded.drafts(table);
        }
        Block.Shape shape = kind == Kind.TABLE ? Block.Shape.CELL : Block.Shape.COLUMN;
        ColumnGrid grid = ColumnGrid.of(rows);
        List<Draft> drafts = new ArrayList<>();
        boolean heads = rows.size() > 1 && rows.get(1).separator() == TextRow.Separator.PIPE_RULE;
        int number = 0;
        for (TextRow row : rows) {
            if (row.separator() == TextRow.Separator.PIPE_RULE) {
                continue;
            }
            for (int i = 0; i < row.cells().size(); i++) {
                TextRow.Entry entry = row.cells().get(i);
                if (!entry.isEmpty()) {
                    int column = kind == Kind.TABLE ? i : grid.column(row, i);
                    Draft cell = cell(source, row, entry, shape, new Block.Cell(table, number, column));
                    drafts.add(cell.withParts(cell.parts(), heads && number == 0));
                }
            }
            number++;
        }
        return drafts;
    }

    private static Draft cell(String source, TextRow row, TextRow.Entry entry, Block.Shape shape, Block.Cell place) {
        ListMarker marker = ListMarker.at(source, entry.start(), entry.end());
        Part part = new Part(marker.next(), entry.end(), Part.Glue.NONE);
        return new Draft(List.of(part), shape, marker.sign(), 0, false, row.page(), place);
    }

    private static RowGroup starting(String source, List<TextRow> rows, int at) {
        int pipes = run(rows, at, TextRow.Separator.PIPE);
        if (pipes - at >= 2 && isPipeTable(rows.subList(at, pipes))) {
            return new RowGroup(Kind.TABLE, List.copyOf(rows.subList(at, pipes)));
        }
        int tabs = run(rows, at, TextRow.Separator.TAB);
        if (tabs - at >= 2 && isFilled(rows.subList(at, tabs))) {
            return new RowGroup(Kind.TABLE, List.copyOf(rows.subList(at, tabs)));
        }
        PaddedTable padded = PaddedTable.at(source, rows, at);
        if (padded != null) {
            return new RowGroup(Kind.TABLE, List.copyOf(rows.subList(at, at + padded.lines())), padded);
        }
        int columns = columns(source, rows, at);
        return columns > at
                ? new RowGroup(Kind.COLUMNS, List.copyOf(rows.subList(at, columns)))
                : new RowGroup(Kind.LINE, List.of(rows.get(at)));
    }

    private static int run(List<TextRow> rows, int from, TextRow.Separator separator) {
        int at = from;
        while (at < rows.size()
                && (at == from
                        || rows.get(at).gap() == Line.Gap.NONE
                        || rows.get(at).gap() == Line.Gap.PARAGRAPH)
                && (rows.get(at).separator() == separator
                        || separator == TextRow.Separator.PIPE
                                && rows.get(at).separator() == TextRow.Separator.PIPE_RULE)) {
            at++;
        }
        return at;
    }

    private static int columns(String source, List<TextRow> rows, int from) {
        int at = from;
        while (at < rows.size()
                && (isSideBySide(source, rows.get(at)) || at > from && continues(rows.get(at - 1), rows.get(at)))) {
            at++;
        }
        return at;
    }

    /** True where each entry stands under one of the row above, or is parted narrowly from as many. */
    private static boolean continues(TextRow above, TextRow row) {
        return row.gap() == Line.Gap.NONE
                && switch (row.separator()) {
                    case PADDING, TAB -> row.cells().stream().allMatch(entry -> isUnder(above, entry));
                    case NARROW_PADDING -> row.cells().size() == above.cells().size();
                    default -> false;
                };
    }

    private static boolean isUnder(TextRow above, TextRow.Entry entry) {
        return above.cells().stream().anyMatch(other -> other.left() == entry.left());
    }

    /** True where each line looks drawn by pipes: a line of hyphens, or pipes at both ends. */
    private static boolean isPipeTable(List<TextRow> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream().anyMatch(row -> row.separator() == TextRow.Separator.PIPE_RULE)
                || rows.stream().allMatch(row -> row.cells().size() == widest);
    }

    /** True where no column is empty from top to bottom, as it is where several tabs only make room. */
    private static boolean isFilled(List<TextRow> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < widest; column++) {
            int index = column;
            if (rows.stream()
                    .allMatch(row -> index >= row.cells().size()
                            || row.cells().get(index).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSideBySide(String source, TextRow row) {
        boolean parted = row.separator() == TextRow.Separator.PADDING || row.separator() == TextRow.Separator.TAB;
        return parted && !breaksSentence(source, row);
    }

    /** A wide gap before a small letter is a slip inside a sentence, unless all entries begin so. */
    private static boolean breaksSentence(String source, TextRow row) {
        List<TextRow.Entry> filled =
                row.cells().stream().filter(entry -> !entry.isEmpty()).toList();
        return Character.isUpperCase(source.charAt(filled.get(0).start()))
                && filled.stream().skip(1).anyMatch(entry -> Character.isLowerCase(source.charAt(entry.start())));
    }
}
