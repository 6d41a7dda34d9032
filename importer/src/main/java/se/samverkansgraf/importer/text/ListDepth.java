package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Counts indentation steps of the items of one list, from 0 for its outermost. */
final class ListDepth {

    /** Indentations that differ by less belong to one step, in columns or points. */
    private static final double SLACK = 1.5;

    private final List<Double> steps = new ArrayList<>();

    /** Depth of an item that begins at {@code left}. */
    int of(double left) {
        while (!steps.isEmpty() && left < steps.get(steps.size() - 1) - SLACK) {
            steps.remove(steps.size() - 1);
        }
        if (steps.isEmpty() || left > steps.get(steps.size() - 1) + SLACK) {
            steps.add(left);
        }
        return steps.size() - 1;
    }

    /** Tells of a block that is no item: one that is not indented under the list's items ends the list. */
    void end(double left) {
        if (!steps.isEmpty() && left <= steps.get(0) + SLACK) {
            steps.clear();
        }
    }
}
