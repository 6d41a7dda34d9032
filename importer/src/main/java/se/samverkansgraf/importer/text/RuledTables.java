package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page that are drawn with lines, and puts words into their cells. */
final class RuledTables {

    private RuledTables() {}

    /** The tables drawn on a page, from top to bottom. */
    static List<PdfTable> of(PdfPage page) {
        List<PdfTable> tables = new ArrayList<>();
        for (List<PdfRule> group : groups(page.rules())) {
            PdfTable table = table(group, page.words());
            if (table != null) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparing(PdfTable::top));
        return tables;
    }

    /** Lines that meet, directly or by others. */
    private static List<List<PdfRule>> groups(List<PdfRule> rules) {
        List<PdfRule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(PdfRule::top));
        List<List<PdfRule>> groups = new ArrayList<>();
        for (PdfRule rule : sorted) {
            List<PdfRule> joined = new ArrayList<>(List.of(rule));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(rule::meets);
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static @Nullable PdfTable table(List<PdfRule> rules, List<PdfWord> words) {
        List<PdfRule> level = rules.stream().filter(PdfRule::isLevel).toList();
        List<PdfRule> upright = rules.stream().filter(rule -> !rule.isLevel()).toList();
        if (level.size() < 2 || upright.isEmpty()) {
            return null;
        }
        List<Float> xs = places(rules, upright, PdfRule::middleX, PdfRule::left, PdfRule::right);
        List<Float> ys = places(rules, level, PdfRule::middleY, PdfRule::top, PdfRule::bottom);
        if (xs.size() < 3 || ys.size() < 2) {
            return null;
        }
        return new Grid(xs, ys, level, upright).filled(words);
    }

    /** Where lines of one kind stand, and where those across them end. */
    private static List<Float> places(
            List<PdfRule> all,
            List<PdfRule> kind,
            ToDoubleFunction<PdfRule> middle,
            ToDoubleFunction<PdfRule> least,
            ToDoubleFunction<PdfRule> most) {
        List<Float> places = new ArrayList<>();
        kind.forEach(rule -> places.add((float) middle.applyAsDouble(rule)));
        places.add((float) all.stream().mapToDouble(least).min().orElseThrow());
        places.add((float) all.stream().mapToDouble(most).max().orElseThrow());
        places.sort(null);
        List<Float> apart = new ArrayList<>();
        for (Float place : places) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > PdfRule.SLACK) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** The lattice of one table; cells are merged where no line parts them. */
    private record Grid(List<Float> xs, List<Float> ys, List<PdfRule> level, List<PdfRule> upright) {

        @Nullable PdfTable filled(List<PdfWord> words) {
            Map<Integer, List<PdfWord>> byCell = new TreeMap<>();
            for (PdfWord word : words) {
                int column = slot(xs, word.middle());
                int row = slot(ys, word.height());
                if (column >= 0 && row >= 0) {
                    int first = firstColumn(row, column);
                    byCell.computeIfAbsent(firstRow(row, first) * xs.size() + first, cell -> new ArrayList<>())
                            .add(word);
                }
            }
            List<PdfTable.Cell> cells = byCell.entrySet().stream()
                    .map(entry -> cell(entry.getKey() / xs.size(), entry.getKey() % xs.size(), entry.getValue()))
                    .toList();
            boolean tabular =
                    cells.stream().map(PdfTable.Cell::column).distinct().count() > 1;
            return tabular ? new PdfTable(ys.get(0), Block.Shape.CELL, xs, cells) : null;
        }

        private PdfTable.Cell cell(int row, int column, List<PdfWord> words) {
            int next = column + 1;
            while (next < xs.size() - 1 && !isParted(row, next)) {
                next++;
            }
            return new PdfTable.Cell(row, column, xs.get(column), xs.get(next), PdfLine.of(words));
        }

        private int firstColumn(int row, int column) {
            int first = column;
            while (first > 0 && !isParted(row, first)) {
                first--;
            }
            return first;
        }

        private int firstRow(int row, int column) {
            float x = (xs.get(column) + xs.get(column + 1)) / 2;
            int first = row;
            while (first > 0 && !isRuled(ys.get(first), x)) {
                first--;
            }
            return first;
        }

        private boolean isRuled(float y, float x) {
            return level.stream()
                    .anyMatch(rule -> Math.abs(rule.middleY() - y) <= PdfRule.SLACK
                            && rule.left() - PdfRule.SLACK <= x
                            && x <= rule.right() + PdfRule.SLACK);
        }

        /** True where an upright line parts the row before the column. */
        private boolean isParted(int row, int column) {
            float y = (ys.get(row) + ys.get(row + 1)) / 2;
            return upright.stream()
                    .anyMatch(rule -> Math.abs(rule.middleX() - xs.get(column)) <= PdfRule.SLACK
                            && rule.top() - PdfRule.SLACK <= y
                            && y <= rule.bottom() + PdfRule.SLACK);
        }

        private static int slot(List<Float> places, float at) {
            for (int i = 0; i + 1 < places.size(); i++) {
                if (places.get(i) <= at && at < places.get(i + 1)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
