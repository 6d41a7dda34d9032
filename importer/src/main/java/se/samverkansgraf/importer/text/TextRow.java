package se.samverkansgraf.importer.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plain text, as its line breaks make it, without the white space around it.
 *
 * @param start source offset of its first letter
 * @param end offset after its last letter
 * @param indent columns before its first letter, a tab leading to the next multiple of four
 * @param page from 1, counted by form feeds
 * @param gap what parts it from the row before
 * @param lead what the format or Markdown says of the paragraph it begins, or null
 * @param cells the entries between tabs, wide gaps or pipes; empty where it has none
 * @param separator what parts the entries
 */
record TextRow(
        int start,
        int end,
        int indent,
        int page,
        Line.Gap gap,
        @Nullable Lead lead,
        List<Entry> cells,
        Separator separator) {

    /** The row with its entries as the head of a table. */
    TextRow asHead() {
        return new TextRow(start, end, indent, page, gap, lead, cells, Separator.PADDED_HEAD);
    }

    /** An entry of the row, or all of it, as a line. */
    Line line(String source, Entry entry) {
        int word = entry.start();
        while (word < entry.end() && !Spelling.isSpace(source.charAt(word))) {
            word++;
        }
        int right = entry.left() + entry.end() - entry.start();
        return new Line(entry.start(), entry.end(), page, entry.left(), right, word - entry.start(), gap, 0, lead);
    }

    TextRow after(Line.Gap other) {
        return new TextRow(start, end, indent, page, other, lead, cells, separator);
    }

    TextRow as(Lead other) {
        return new TextRow(start, end, indent, page, gap, other, List.of(), Separator.NONE);
    }

    /** What parts the entries of a row. */
    enum Separator {
        NONE,
        TAB,
        PADDING,
        /** A gap that parts entries only below others side by side. */
        NARROW_PADDING,
        /** Entries parted by wide gaps above a drawn line: the head of a table. */
        PADDED_HEAD,
        PIPE,
        /** The line of hyphens under the head of a Markdown table. */
        PIPE_RULE
    }

    /**
     * An entry of a row.
     *
     * @param start source offset of its first letter
     * @param end offset after its last letter; equal to {@code start} in an empty one
     * @param left the column it begins at
     */
    record Entry(int start, int end, int left) {

        /** What stands between two offsets, without white space around it, of which the first is at a column. */
        static Entry trimmed(String source, int from, int to, int left) {
            int first = from;
            while (first < to && Spelling.isSpace(source.charAt(first))) {
                first++;
            }
            int last = to;
            while (last > first && Spelling.isSpace(source.charAt(last - 1))) {
                last--;
            }
            return new Entry(first, last, left + first - from);
        }

        boolean isEmpty() {
            return start == end;
        }
    }
}
