package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Cuts a page into the parts that are read one after the other, and finds the tables in each. */
final class PdfRegions {

    /** Least gap between columns, in sizes of the type, and in usual gaps between words. */
    private static final float COLUMN_GAP = 1.4f;

    private static final float USUAL_GAPS = 3.5f;
    private static final float GUTTER_STEP = 4;
    private static final float FIRST_GUTTER = 0.3f;
    private static final float LAST_GUTTER = 0.7f;
    private static final int FEWEST_LINES = 6;

    /** Lines of running text fill at least this part of their column. */
    private static final float FILLED = 0.6f;

    private final PdfPage page;
    private final List<Float> carried;
    private final List<PdfTable> tables;
    private final List<PdfLine> lines;
    private final float gap;
    private float gutter;
    private final List<List<PdfLine>> runs;

    private PdfRegions(PdfPage page, List<Float> carried, float gutter) {
        this.gutter = gutter;
        this.page = page;
        this.carried = carried;
        tables = RuledTables.of(page);
        Set<PdfWord> inTables = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(
                table -> table.cells().forEach(cell -> cell.lines().forEach(line -> inTables.addAll(line.words()))));
        lines = PdfLine.of(
                page.words().stream().filter(word -> !inTables.contains(word)).toList());
        gap = columnGap(lines);
        runs = lines.stream().map(line -> line.runs(gap)).toList();
    }

    /** The parts of all pages, in reading order. */
    static List<PdfRegion> of(List<PdfPage> pages) {
        List<PdfRegion> regions = new ArrayList<>();
        List<Float> carried = List.of();
        float gutter = 0;
        for (PdfPage page : pages) {
            PdfRegions cut = new PdfRegions(page, carried, gutter);
            regions.addAll(cut.cut());
            gutter = cut.gutter;
            carried = regions.isEmpty() ? List.of() : lastColumns(regions.get(regions.size() - 1));
        }
        return regions;
    }

    private static List<Float> lastColumns(PdfRegion region) {
        PdfItem last = region.items().get(region.items().size() - 1);
        return last instanceof PdfTable table ? table.lefts() : List.of();
    }

    private List<PdfRegion> cut() {
        float before = gutter;
        int[] best = {0, 0};
        gutter = 0;
        float width = page.width();
        for (float x = width * FIRST_GUTTER; x < width * LAST_GUTTER; x += GUTTER_STEP) {
            int[] band = band(x);
            if (band[1] - band[0] > best[1] - best[0]) {
                best = band;
                gutter = x;
            }
        }
        List<PdfRegion> regions = new ArrayList<>();
        addRegion(regions, lines.subList(0, best[0]), 0, page.width());
        if (best[1] > best[0]) {
            List<PdfLine> left = new ArrayList<>();
            List<PdfLine> right = new ArrayList<>();
            for (List<PdfLine> line : runs.subList(best[0], best[1])) {
                for (PdfLine run : line) {
                    (run.right() <= gutter ? left : right).add(run);
                }
            }
            addRegion(regions, PdfLine.of(words(left)), 0, gutter);
            addRegion(regions, PdfLine.of(words(right)), gutter, page.width());
        }
        boolean leftOnly = gutter == 0 && lines.stream().allMatch(line -> line.right() <= before);
        addRegion(regions, lines.subList(best[1], lines.size()), 0, leftOnly ? before : page.width());
        return withTables(regions);
    }

    private void addRegion(List<PdfRegion> regions, List<PdfLine> own, float left, float right) {
        if (!own.isEmpty()) {
            int column = left > 0 ? 2 : right < page.width() ? 1 : 0;
            regions.add(new PdfRegion(
                    page.number(),
                    left,
                    right,
                    column,
                    OpenTables.in(own, gap, regions.isEmpty() ? carried : List.of())));
        }
    }

    /** Puts each drawn table into the part it lies in, by its height. */
    private List<PdfRegion> withTables(List<PdfRegion> regions) {
        List<PdfRegion> all = new ArrayList<>(regions);
        for (PdfTable table : tables) {
            int at = 0;
            while (at + 1 < all.size() && !holds(all.get(at), table)) {
                at++;
            }
            if (all.isEmpty()) {
                all.add(new PdfRegion(page.number(), 0, page.width(), 0, List.of(table)));
                continue;
            }
            List<PdfItem> items = new ArrayList<>(all.get(at).items());
            items.add(table);
            items.sort(Comparator.comparing(PdfItem::top));
            all.set(
                    at,
                    new PdfRegion(
                            page.number(),
                            all.get(at).left(),
                            all.get(at).right(),
                            all.get(at).column(),
                            items));
        }
        return all;
    }

    private static boolean holds(PdfRegion region, PdfTable table) {
        float middle = (table.lefts().get(0) + table.lefts().get(table.lefts().size() - 1)) / 2;
        PdfItem last = region.items().get(region.items().size() - 1);
        return region.left() <= middle && middle <= region.right() && table.top() <= last.top();
    }

    /** The longest stretch of lines in two columns of running text on both sides of {@code x}, or an empty one. */
    private int[] band(float x) {
        int[] best = {0, 0};
        int start = 0;
        for (int at = 0; at <= lines.size(); at++) {
            boolean crossed = at == lines.size() || crosses(runs.get(at), x);
            if (crossed) {
                if (at - start > best[1] - best[0] && isRunningText(start, at, x)) {
                    best = new int[] {start, at};
                }
                start = at + 1;
            }
        }
        return best;
    }

    private static boolean crosses(List<PdfLine> runs, float x) {
        return runs.stream().anyMatch(run -> run.left() < x && run.right() > x);
    }

    private boolean isRunningText(int start, int end, float x) {
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (List<PdfLine> line : runs.subList(start, end)) {
            for (PdfLine run : line) {
                (run.right() <= x ? left : right).add(run);
            }
        }
        return isRunningText(left) && isRunningText(right);
    }

    private static boolean isRunningText(List<PdfLine> column) {
        float left = column.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
        float right = column.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
        long filled = column.stream()
                .filter(line -> line.right() - line.left() > FILLED * (right - left))
                .count();
        return filled >= FEWEST_LINES && filled * 2 >= column.size();
    }

    private static float columnGap(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        List<Float> sizes = new ArrayList<>();
        for (PdfLine line : lines) {
            sizes.add(line.size());
            for (int i = 1; i < line.words().size(); i++) {
                gaps.add(line.words().get(i).left() - line.words().get(i - 1).right());
            }
        }
        if (gaps.isEmpty()) {
            return sizes.isEmpty() ? 1 : COLUMN_GAP * sizes.get(0);
        }
        gaps.sort(null);
        sizes.sort(null);
        return Math.max(COLUMN_GAP * sizes.get(sizes.size() / 2), USUAL_GAPS * gaps.get(gaps.size() / 2));
    }

    private static List<PdfWord> words(List<PdfLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
