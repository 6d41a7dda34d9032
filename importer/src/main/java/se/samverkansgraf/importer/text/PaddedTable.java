package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plain text whose columns are made with spaces: a head, and rows whose cells may go on in the lines
 * below.
 */
final class PaddedTable {

    private static final int FEWEST_ROWS = 3;

    /** So many rows in which no cell goes on are looked at: a text of nothing else is not looked at from each again. */
    private static final int MOST_WHOLE_ROWS = 50;

    private final String source;
    private final WordJoints joints;
    private final List<Integer> lefts;
    private final boolean ruled;

    /** By row and column, the lines of a cell. */
    private final List<List<List<Line>>> cells = new ArrayList<>();

    /** Where the longest line of the last column ends. */
    private double longest;

    private int lines;

    private PaddedTable(String source, TextRow head) {
        this.source = source;
        joints = new WordJoints(source);
        ruled = head.separator() == TextRow.Separator.PADDED_HEAD;
        lefts = head.cells().stream().map(TextRow.Entry::left).toList();
    }

    /**
     * The table that begins with a row, or null where none does: its head stands above a drawn line, or cells of it go
     * on in lines of their own, as the names and titles of a signature block do not.
     */
    static @Nullable PaddedTable at(String source, List<TextRow> rows, int from) {
        TextRow head = rows.get(from);
        if (head.separator() != TextRow.Separator.PADDED_HEAD && head.separator() != TextRow.Separator.PADDING) {
            return null;
        }
        PaddedTable table = new PaddedTable(source, head);
        int at = from;
        while (at < rows.size() && table.mayBeOne() && table.takes(rows.get(at))) {
            at++;
        }
        return table.isOne() ? table : null;
    }

    /** How many rows of the text it takes up. */
    int lines() {
        return lines;
    }

    /** The cells as drafts of blocks, row by row, empty ones left out. */
    List<Draft> drafts(int number) {
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < lefts.size(); column++) {
                List<Line> words = cells.get(row).get(column);
                if (!words.isEmpty()) {
                    drafts.add(draft(words, new Block.Cell(number, row, column), ruled && row == 0));
                }
            }
        }
        return drafts;
    }

    private Draft draft(List<Line> words, Block.Cell place, boolean head) {
        Line first = words.get(0);
        ListMarker marker = ListMarker.at(source, first.start(), first.end());
        List<Part> parts = new ArrayList<>(List.of(new Part(marker.next(), first.end(), Part.Glue.NONE)));
        for (int at = 1; at < words.size(); at++) {
            Line line = words.get(at);
            parts.add(new Part(line.start(), line.end(), joints.between(words.get(at - 1), line)));
        }
        return new Draft(parts, Block.Shape.CELL, marker.sign(), 0, head, first.page(), place);
    }

    private boolean isOne() {
        return ruled ? cells.size() > 1 : cells.size() >= FEWEST_ROWS && lines > cells.size();
    }

    private boolean mayBeOne() {
        return ruled || lines > cells.size() || lines < MOST_WHOLE_ROWS;
    }

    private boolean takes(TextRow row) {
        boolean apart = row.gap() == Line.Gap.BLANK || row.gap() == Line.Gap.PAGE;
        List<@Nullable Line> entries = lines == 0 || mayFollow(row, apart) ? entries(row) : List.of();
        boolean goesOn = lines > 0 && !apart && row.gap() != Line.Gap.PARAGRAPH && goesOn(entries);
        if (filled(entries) < (goesOn ? 1 : 2)) {
            return false;
        }
        if (!goesOn) {
            cells.add(new ArrayList<>());
            lefts.forEach(left -> cells.get(cells.size() - 1).add(new ArrayList<>()));
        }
        for (int column = 0; column < entries.size(); column++) {
            Line entry = entries.get(column);
            if (entry != null) {
                cells.get(cells.size() - 1).get(column).add(entry);
                longest = column + 1 < lefts.size() ? longest : Math.max(longest, entry.right());
            }
        }
        lines++;
        return true;
    }

    private boolean mayFollow(TextRow row, boolean apart) {
        return row.lead() == null
                && (ruled || !apart)
                && switch (row.separator()) {
                    case NONE, PADDING, NARROW_PADDING -> true;
                    default -> false;
                };
    }

    /** What of a row lies in each column, or nothing where words of it run across the left edge of one. */
    private List<@Nullable Line> entries(TextRow row) {
        List<@Nullable Line> entries = new ArrayList<>();
        for (int column = 0; column < lefts.size(); column++) {
            int from = at(row, lefts.get(column));
            int to = column + 1 < lefts.size() ? at(row, lefts.get(column + 1)) : row.end();
            boolean inside = from > row.start() && from < row.end();
            if (inside && !(isPad(from - 1) && (from - 2 < row.start() || isPad(from - 2)))
                    || column == 0 && from > row.start()) {
                return List.of();
            }
            entries.add(line(row, inside(row, from), inside(row, to)));
        }
        return entries;
    }

    private static int at(TextRow row, int column) {
        return row.start() + column - row.indent();
    }

    private static int inside(TextRow row, int offset) {
        return Math.max(row.start(), Math.min(row.end(), offset));
    }

    private @Nullable Line line(TextRow row, int from, int to) {
        TextRow.Entry entry = TextRow.Entry.trimmed(source, from, to, row.indent() + from - row.start());
        return entry.isEmpty() ? null : row.line(source, entry);
    }

    private boolean isPad(int at) {
        return Spelling.isSpace(source.charAt(at));
    }

    /**
     * True for a line that leaves columns empty and whose entries all go on in the cells above: each begins in lower
     * case or had no room there, or it is a single one in a later column.
     */
    private boolean goesOn(List<@Nullable Line> entries) {
        int filled = filled(entries);
        if (filled == lefts.size()) {
            return false;
        }
        for (int column = 0; column < entries.size(); column++) {
            Line entry = entries.get(column);
            if (entry == null) {
                continue;
            }
            List<Line> above = cells.get(cells.size() - 1).get(column);
            if (above.isEmpty()) {
                return false;
            }
            boolean alone = filled == 1 && column > 0;
            boolean lower = Character.isLowerCase(source.charAt(entry.start()));
            if (!alone && !lower && hasRoom(above.get(above.size() - 1), entry, column)) {
                return false;
            }
        }
        return filled > 0;
    }

    private boolean hasRoom(Line above, Line entry, int column) {
        double edge = column + 1 < lefts.size() ? lefts.get(column + 1) - 1.0 : longest;
        return above.right() + 1 + entry.firstWord() <= edge;
    }

    private static int filled(List<@Nullable Line> entries) {
        return (int) entries.stream().filter(entry -> entry != null).count();
    }
}
