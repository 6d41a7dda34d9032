package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a plain text into rows and sees what each is: blank, a drawn line, a heading, a row of entries. */
final class TextRows {

    private static final int TAB = 4;
    private static final int MOST_HEADING_SIGNS = 6;
    private static final String HEAD_RULES = "-=–—";
    private static final int FEWEST_DRAWN = 3;

    private final String source;
    private final List<TextRow> rows = new ArrayList<>();
    private int page = 1;
    private Line.Gap gap = Line.Gap.NONE;

    TextRows(String source) {
        this.source = source;
    }

    /** Cuts a whole text without any structure but its lines. */
    static List<TextRow> of(String source) {
        TextRows rows = new TextRows(source);
        rows.cut(0, source.length());
        return GroupRows.in(source, CountedPages.without(source, rows.rows));
    }

    List<TextRow> rows() {
        return rows;
    }

    /**
     * Cuts a paragraph that the format itself delimits.
     *
     * @param lead what the format says of it, or null where it says no more than that it is a paragraph
     */
    void paragraph(int from, int to, int inPage, @Nullable Lead lead) {
        int before = rows.size();
        page = inPage;
        gap = gap == Line.Gap.BLANK ? gap : Line.Gap.PARAGRAPH;
        cut(from, to);
        for (int at = before; lead != null && at < rows.size(); at++) {
            if (at == before) {
                rows.set(at, rows.get(at).as(lead));
            } else if (lead.cell() != null) {
                rows.set(at, rows.get(at).as(Lead.paragraph().in(lead.cell())));
            }
        }
    }

    private void cut(int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            char sign = source.charAt(at);
            if (sign <= '\r' ? sign >= '\n' : sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                row(start, at);
                at += sign == '\r' && at + 1 < to && source.charAt(at + 1) == '\n' ? 1 : 0;
                start = at + 1;
                breaks(sign);
            }
        }
        row(start, to);
    }

    private void breaks(char sign) {
        if (sign == '\f') {
            page++;
            gap = gap == Line.Gap.BLANK ? gap : Line.Gap.PAGE;
        } else if (sign == '\u2029') {
            gap = Line.Gap.BLANK;
        }
    }

    private void row(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && isBlank(source.charAt(start))) {
            indent = source.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        if (start == end && !(to < source.length() && source.charAt(to) == '\f')) {
            gap = Line.Gap.BLANK;
        } else if (start < end && DrawnLines.isRule(source, start, end)) {
            underline(start, end);
        } else if (start < end
                && (DrawnLines.isContentsEntry(source, start, end) || DrawnLines.isContents(source, start, end))) {
            gap = Line.Gap.BLANK;
        } else if (start < end) {
            text(continuesTable(from, start) ? from : start, isGroup(end, to) ? to : end, indent);
            gap = Line.Gap.NONE;
        }
    }

    private void text(int from, int end, int indent) {
        int start = from;
        while (start < end && source.charAt(start) == '>' && start + 1 < end) {
            start = skipBlank(start + 1, end);
        }
        int heading = headingLevel(start, end);
        if (heading > 0) {
            start = skipBlank(start + heading, end);
            while (end > start && (source.charAt(end - 1) == '#' || isBlank(source.charAt(end - 1)))) {
                end--;
            }
        }
        gap = heading > 0 && gap == Line.Gap.NONE ? Line.Gap.PARAGRAPH : gap;
        TextRow row = new RowEntries(source, start, end, indent).row(page, gap);
        rows.add(heading > 0 ? row.as(Lead.heading(heading)) : row);
    }

    /** A row under a table's row that begins with a tab has an empty first cell. */
    private boolean continuesTable(int from, int start) {
        return gap == Line.Gap.NONE
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).separator() == TextRow.Separator.TAB
                && source.charAt(from) == '\t'
                && start > from;
    }

    /** A row under a table's row that ends with tabs has empty cells to the right. */
    private boolean isGroup(int end, int to) {
        return gap == Line.Gap.NONE
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).separator() == TextRow.Separator.TAB
                && end < to
                && source.charAt(end) == '\t';
    }

    private int headingLevel(int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_HEADING_SIGNS && source.charAt(at) == '#') {
            at++;
        }
        boolean heading = at > start && at + 1 < end && isBlank(source.charAt(at));
        return heading && skipBlank(at, end) < end ? at - start : 0;
    }

    /**
     * A drawn line parts blocks; one right under entries side by side makes them the head of a table, one of equals
     * signs right under another row makes that row a heading.
     */
    private void underline(int start, int end) {
        if (isUnderHead(start, end)) {
            int above = rows.size() - 1;
            rows.set(above, rows.get(above).asHead());
            gap = Line.Gap.PARAGRAPH;
            return;
        }
        if (source.charAt(start) == '=' && gap == Line.Gap.NONE && !rows.isEmpty()) {
            int above = rows.size() - 1;
            rows.set(above, rows.get(above).as(Lead.heading(1)));
        }
        gap = Line.Gap.BLANK;
    }

    /** True for a line of hyphens or equals signs, drawn through or once under each of three entries or more. */
    private boolean isUnderHead(int start, int end) {
        if (gap != Line.Gap.NONE || rows.isEmpty() || HEAD_RULES.indexOf(source.charAt(start)) < 0) {
            return false;
        }
        TextRow above = rows.get(rows.size() - 1);
        int drawn = source.substring(start, end).split(" +").length;
        return above.lead() == null
                && above.separator() == TextRow.Separator.PADDING
                && (drawn == 1 || drawn == above.cells().size() && drawn >= FEWEST_DRAWN);
    }

    private int skipBlank(int from, int end) {
        int at = from;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char sign) {
        return Spelling.isSpace(sign) || sign > '\u007F' && sign != '\u00AD' && Spelling.isInvisible(sign);
    }
}
