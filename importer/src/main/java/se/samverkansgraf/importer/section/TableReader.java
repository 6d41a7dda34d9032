package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.importer.text.Block.Cell;
import se.samverkansgraf.model.fact.Span;

/**
 * Reads one table: its header row, and every filled cell with the activity of its row, the head of its column and what
 * the row is about.
 */
final class TableReader {

    private static final int LONGEST_HEAD = 3;
    private static final int LONGEST_NUMBER = 4;

    private final Map<Integer, Map<Integer, Entry>> rows = new TreeMap<>();

    /** A cell's words, whole, with the first of its lines. */
    record Entry(Line line, Span span) {}

    /** A cell with its headings. */
    record Assigned(Line line, Span span, TablePlace place) {}

    /** Takes the lines of one table. */
    TableReader(List<Line> lines) {
        for (Line line : lines) {
            Cell cell = line.block().cell();
            if (cell != null && line.hasLetters()) {
                Entry entry = new Entry(line, line.block().span());
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .merge(cell.column(), entry, TableReader::joined);
            }
        }
    }

    private static Entry joined(Entry first, Entry more) {
        return new Entry(first.line(), first.span().union(more.span()));
    }

    /** The filled cells beside the activities, below the header row where there is one. */
    List<Assigned> assigned() {
        Map<Integer, Entry> header = header();
        int activities = column(header, SectionRole.COMMITMENTS, 0);
        int areas = column(header, SectionRole.PRIORITIES, -1);
        boolean grouped = isGrouped(header);
        Set<Map<Integer, Entry>> numbered = numberedGroups(activities);
        List<Assigned> found = new ArrayList<>();
        Entry activity = null;
        Entry topic = null;
        for (Map<Integer, Entry> row : rows.values()) {
            if (row == header) {
                continue;
            }
            if (grouped && row.size() == 1 && row.containsKey(0)) {
                topic = row.get(0);
                continue;
            }
            if (numbered.contains(row)) {
                topic = row.get(activities);
                continue;
            }
            activity = row.getOrDefault(activities, activity);
            topic = areas == activities ? topic : row.getOrDefault(areas, topic);
            for (Map.Entry<Integer, Entry> cell : row.entrySet()) {
                if (activity != null && cell.getKey() != activities) {
                    TablePlace place = new TablePlace(
                            activity.span(), head(header, cell.getKey()), topic == null ? null : topic.span());
                    found.add(
                            new Assigned(cell.getValue().line(), cell.getValue().span(), place));
                }
            }
        }
        return found;
    }

    /** True where the first row below the header has one cell alone: it heads the rows below it, and so do others. */
    private boolean isGrouped(@Nullable Map<Integer, Entry> header) {
        return header != null
                && rows.values().stream()
                        .filter(row -> row != header)
                        .findFirst()
                        .filter(row -> row.size() == 1 && row.containsKey(0))
                        .isPresent();
    }

    /** The rows that head others by their number and words alone: 'A' and 'Barn och unga' above 'A1', 'A2'. */
    private Set<Map<Integer, Entry>> numberedGroups(int activities) {
        Set<Map<Integer, Entry>> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, Entry> before = Map.of();
        for (Map<Integer, Entry> row : rows.values()) {
            boolean named = activities > 0 && before.size() == 2 && before.containsKey(activities);
            if (named && row.size() > 2 && counts(before.get(0), row.get(0))) {
                groups.add(before);
            }
            before = row;
        }
        return groups;
    }

    /** 'A1' and '1.1' count what stands below 'A' and '1.'. */
    private static boolean counts(@Nullable Entry group, @Nullable Entry member) {
        if (group == null || member == null) {
            return false;
        }
        String outer = bare(group);
        String inner = bare(member);
        return !outer.isEmpty()
                && outer.length() <= LONGEST_NUMBER
                && inner.length() > outer.length()
                && inner.startsWith(outer)
                && Character.isDigit(inner.charAt(inner.length() - 1));
    }

    private static String bare(Entry number) {
        String words = number.line().block().marker() + number.line().words();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static @Nullable Span head(@Nullable Map<Integer, Entry> header, int column) {
        Entry above = header == null ? null : header.get(column);
        return above == null ? null : above.span();
    }

    /** The column that is headed by words for {@code role}. */
    private static int column(@Nullable Map<Integer, Entry> header, SectionRole role, int otherwise) {
        if (header != null) {
            for (Map.Entry<Integer, Entry> head : header.entrySet()) {
                if (heads(head.getValue(), role)) {
                    return head.getKey();
                }
            }
        }
        return otherwise;
    }

    /** The first row, where its cells name parties, parts taken or parts of a plan, or stand out from the rest. */
    private @Nullable Map<Integer, Entry> header() {
        Map<Integer, Entry> first =
                rows.isEmpty() ? null : rows.values().iterator().next();
        if (first == null || rows.size() < 2) {
            return null;
        }
        boolean heads = first.values().stream().anyMatch(TableReader::isHead)
                || first.values().stream()
                        .allMatch(entry -> entry.line().block().emphasised());
        return heads ? first : null;
    }

    private static boolean isHead(Entry entry) {
        Line line = entry.line();
        boolean says = !line.mentions().of(PartyCue.class).isEmpty()
                || !line.mentions().of(FunctionCue.class).isEmpty()
                || line.role() != null;
        return says && line.wordCount() <= LONGEST_HEAD;
    }

    private static boolean heads(Entry entry, SectionRole role) {
        return entry.line()
                .mentions()
                .any(HeadingCue.class, cue -> Objects.equals(cue.value().role(), role));
    }
}
