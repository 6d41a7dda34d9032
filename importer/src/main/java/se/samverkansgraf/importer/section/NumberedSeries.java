package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Block.Shape;

/**
 * The runs of consecutively numbered lines of a document. A run whose members stand directly under each other is a
 * list; one whose members have text between them is a row of headings.
 */
final class NumberedSeries {

    private static final int LONGEST_HEADING = 16;

    private final List<Line> lines;
    private final Map<Integer, List<Integer>> runOf = new HashMap<>();
    private @Nullable BitSet enclosed;

    NumberedSeries(List<Line> lines) {
        this.lines = lines;
        List<List<Integer>> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.is(Shape.LIST_ITEM) && !line.number().isEmpty()) {
                add(line, open);
            }
        }
    }

    private void add(Line line, List<List<Integer>> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            List<Integer> run = open.get(i);
            if (Numbering.follows(
                    line.number(), lines.get(run.get(run.size() - 1)).number())) {
                run.add(line.index());
                runOf.put(line.index(), run);
                open.subList(i + 1, open.size()).clear();
                return;
            }
        }
        List<Integer> run = new ArrayList<>(List.of(line.index()));
        open.add(run);
        runOf.put(line.index(), run);
    }

    /** True where the line is a member of a row of headings. */
    boolean isHeading(Line line) {
        List<Integer> run = runOf.get(line.index());
        return run != null && isHeadingLike(line) && standApart(run);
    }

    /** True where {@code index} lies between the first and the last member of a row of numbered headings. */
    boolean encloses(int index) {
        if (enclosed == null) {
            enclosed = enclosed();
        }
        return enclosed.get(index);
    }

    private BitSet enclosed() {
        BitSet inside = new BitSet();
        for (Map.Entry<Integer, List<Integer>> each : runOf.entrySet()) {
            List<Integer> run = each.getValue();
            boolean first = each.getKey().equals(run.get(0));
            if (first && run.stream().allMatch(member -> isHeadingLike(lines.get(member))) && standApart(run)) {
                inside.set(run.get(0) + 1, Math.max(run.get(0) + 1, run.get(run.size() - 1)));
            }
        }
        return inside;
    }

    /** Members with text between stand apart; those with nothing but bullets between only where all have some. */
    private boolean standApart(List<Integer> run) {
        if (run.size() == 1) {
            return hasTextBelow(run.get(0));
        }
        int gaps = run.size() - 1;
        int apart = 0;
        int withText = 0;
        for (int i = 0; i < gaps; i++) {
            apart += run.get(i + 1) > run.get(i) + 1 ? 1 : 0;
            withText += hasTextBetween(run.get(i), run.get(i + 1)) ? 1 : 0;
        }
        return apart == gaps || (withText > 0 && 2 * withText >= gaps);
    }

    private boolean hasTextBetween(int member, int next) {
        for (Line line : lines.subList(member + 1, next)) {
            if (!line.is(Shape.LIST_ITEM)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTextBelow(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).is(Shape.PARAGRAPH);
    }

    private static boolean isHeadingLike(Line line) {
        return line.wordCount() <= LONGEST_HEADING && !line.hasStrength() && !line.endsWith(';');
    }
}
