package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts one row of a plain text into the entries between tabs, wide gaps or pipes, where it has such. */
final class RowEntries {

    /** Columns a tab leads on to the next multiple of, where entries lie side by side. */
    private static final int TAB_STOP = 8;

    private static final int NARROWEST_GAP = 3;
    private static final int MOST_PADDED = 6;

    private final String source;
    private final int start;
    private final int end;
    private final int indent;

    RowEntries(String source, int start, int end, int indent) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.indent = indent;
    }

    TextRow row(int page, Line.Gap gap) {
        TextRow.Separator separator = separator();
        List<TextRow.Entry> entries =
                switch (separator) {
                    case TAB -> split();
                    case PADDING, NARROW_PADDING -> padded();
                    case PIPE -> piped();
                    default -> List.of();
                };
        if (entries.size() < 2 && separator != TextRow.Separator.PIPE_RULE
                || isPadding(separator) && entries.size() > MOST_PADDED) {
            return new TextRow(start, end, indent, page, gap, null, List.of(), TextRow.Separator.NONE);
        }
        return new TextRow(start, end, indent, page, gap, null, entries, separator);
    }

    private TextRow.Separator separator() {
        int from = ListMarker.at(source, start, end).next();
        int spaces = 0;
        int pipes = 0;
        TextRow.Separator found = TextRow.Separator.NONE;
        for (int at = from; at < end; at++) {
            char sign = source.charAt(at);
            spaces = isPad(sign) ? spaces + 1 : 0;
            pipes += sign == '|' ? 1 : 0;
            if (sign == '\t') {
                return TextRow.Separator.TAB;
            }
            found = spaces < NARROWEST_GAP ? found : padding(found, spaces);
        }
        if (pipes > 0 && (source.charAt(start) == '|' || pipes > 1 || isPipeRule())) {
            return isPipeRule() ? TextRow.Separator.PIPE_RULE : TextRow.Separator.PIPE;
        }
        return found;
    }

    private static TextRow.Separator padding(TextRow.Separator found, int spaces) {
        boolean wide = found == TextRow.Separator.PADDING || spaces > NARROWEST_GAP;
        return wide ? TextRow.Separator.PADDING : TextRow.Separator.NARROW_PADDING;
    }

    private static boolean isPadding(TextRow.Separator separator) {
        return separator == TextRow.Separator.PADDING || separator == TextRow.Separator.NARROW_PADDING;
    }

    private boolean isPipeRule() {
        for (int at = start; at < end; at++) {
            if ("|-: ".indexOf(source.charAt(at)) < 0) {
                return false;
            }
        }
        return source.indexOf("--", start) < end && source.indexOf("--", start) >= 0;
    }

    private List<TextRow.Entry> split() {
        List<TextRow.Entry> entries = new ArrayList<>();
        int from = start;
        int left = indent;
        for (int at = start; at <= end; at++) {
            if (at == end || source.charAt(at) == '\t') {
                entries.add(trimmed(from, at, left));
                left = ((left + at - from) / TAB_STOP + 1) * TAB_STOP;
                from = at + 1;
            }
        }
        return entries;
    }

    private List<TextRow.Entry> padded() {
        List<TextRow.Entry> entries = new ArrayList<>();
        int from = start;
        int at = ListMarker.at(source, start, end).next();
        while (at < end) {
            int gap = at;
            while (gap < end && isPad(source.charAt(gap))) {
                gap++;
            }
            if (gap - at >= NARROWEST_GAP) {
                entries.add(trimmed(from, at, indent + from - start));
                from = gap;
            }
            at = Math.max(gap, at + 1);
        }
        entries.add(trimmed(from, end, indent + from - start));
        return entries;
    }

    private List<TextRow.Entry> piped() {
        List<TextRow.Entry> entries = new ArrayList<>();
        int from = source.charAt(start) == '|' ? start + 1 : start;
        int last = end - start > 1 && source.charAt(end - 1) == '|' && source.charAt(end - 2) != '\\' ? end - 1 : end;
        for (int at = from; at <= last; at++) {
            if (at == last || source.charAt(at) == '|' && source.charAt(at - 1) != '\\') {
                entries.add(trimmed(from, at, indent + from - start));
                from = at + 1;
            }
        }
        return entries;
    }

    private TextRow.Entry trimmed(int from, int to, int left) {
        return TextRow.Entry.trimmed(source, from, to, left);
    }

    private static boolean isPad(char sign) {
        return sign == ' ' || sign == '\u00A0';
    }
}
