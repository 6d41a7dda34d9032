package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.importer.text.Block.Cell;
import se.samverkansgraf.model.fact.Span;

/** Reads one table: its header row, and every filled cell with what stands before and above it. */
final class TableReader {

    private final Map<Integer, Map<Integer, Entry>> rows = new TreeMap<>();

    /** A cell's words, whole, with the first of its lines. */
    record Entry(Line line, Span span) {}

    /** A cell that assigns something, with its headings. */
    record Assigned(Line line, Span span, TablePlace place) {}

    /** Takes the lines of one table. */
    TableReader(List<Line> lines) {
        for (Line line : lines) {
            Cell cell = line.block().cell();
            if (cell != null && line.hasLetters()) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .merge(
                                cell.column(),
                                new Entry(line, line.block().span()),
                                (first, more) ->
                                        new Entry(first.line(), first.span().union(more.span())));
            }
        }
    }

    /** The filled cells to the right of the first column, below the header row where there is one. */
    List<Assigned> assigned() {
        List<Assigned> found = new ArrayList<>();
        Map<Integer, Entry> header = header();
        for (Map<Integer, Entry> row : rows.values()) {
            Entry activity = row.get(0);
            if (activity == null || row == header) {
                continue;
            }
            row.forEach((column, entry) -> {
                if (column > 0) {
                    Entry above = header == null ? null : header.get(column);
                    Span head = above == null ? null : above.span();
                    found.add(new Assigned(entry.line(), entry.span(), new TablePlace(activity.span(), head)));
                }
            });
        }
        return found;
    }

    /** The first row, where its cells name parties or parts taken or stand out from the rest. */
    private @Nullable Map<Integer, Entry> header() {
        Map<Integer, Entry> first =
                rows.isEmpty() ? null : rows.values().iterator().next();
        if (first == null || rows.size() < 2) {
            return null;
        }
        boolean heads = first.values().stream().anyMatch(TableReader::namesSide)
                || first.values().stream()
                        .allMatch(entry -> entry.line().block().emphasised());
        return heads ? first : null;
    }

    private static boolean namesSide(Entry entry) {
        return entry.line().wordCount() <= 2
                && (!entry.line().mentions().of(PartyCue.class).isEmpty()
                        || !entry.line().mentions().of(FunctionCue.class).isEmpty());
    }
}
