package se.samverkansgraf.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of plain text whose cells are wrapped at words, so that no line is longer than the terminal is wide. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    public TextTable(String... headings) {
        columns = headings.length;
        rows.add(List.of(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    public TextTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row of %d cells under %d headings".formatted(cells.length, columns));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Whether no row was added. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * The lines of the table.
     *
     * @param indent spaces before each line
     * @param width longest line wanted, in characters; narrow columns may exceed it
     */
    public String format(int indent, int width) {
        int[] widths = widths(width - indent);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            append(row, widths, " ".repeat(indent), text);
        }
        return text.toString();
    }

    private int[] widths(int available) {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (columns - 1) - available;
        for (int widest = widest(widths); excess > 0 && widths[widest] > NARROWEST; widest = widest(widths)) {
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            if (widths[column] > widths[widest]) {
                widest = column;
            }
        }
        return widest;
    }

    private static void append(List<String> row, int[] widths, String indent, StringBuilder text) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(wrapped(row.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder(indent);
            for (int column = 0; column < widths.length; column++) {
                String part =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                printed.append(part).append(" ".repeat(widths[column] - part.length() + GAP.length()));
            }
            text.append(printed.toString().stripTrailing()).append(System.lineSeparator());
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
