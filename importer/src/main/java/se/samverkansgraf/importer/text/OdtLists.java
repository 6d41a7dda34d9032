package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of an ODT's lists and writes the sign that is shown before each. */
final class OdtLists {

    private static final int MOST_LEVELS = 10;

    private final OdtStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Deque<String> names = new ArrayDeque<>();
    private boolean itemBegins;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Begins a list; one inside another goes on with the outer one's style where it names none. */
    void begin(String style, boolean continued) {
        String name = style.isEmpty() && !names.isEmpty() ? names.element() : style;
        names.push(name);
        if (!continued && names.size() == 1) {
            counters.put(name, new int[MOST_LEVELS]);
        }
    }

    void end() {
        names.poll();
    }

    /**
     * Begins an item.
     *
     * @param start the number it is to have, or -1 where it has the next
     */
    void item(int start) {
        int depth = depth();
        int[] counts = counters.computeIfAbsent(name(), key -> new int[MOST_LEVELS]);
        int first = styles.level(name(), depth).start();
        counts[depth] = start >= 0 ? start : counts[depth] == 0 ? first : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < MOST_LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        itemBegins = true;
    }

    /** Nesting of the list under way, from 0. */
    int depth() {
        return Math.min(MOST_LEVELS, Math.max(1, names.size())) - 1;
    }

    /**
     * The sign of the paragraph that now begins; empty where it is not the first of an item.
     *
     * @param own the list style that the paragraph's style brings; used where the list names none
     */
    String sign(String own) {
        if (!itemBegins) {
            return "";
        }
        itemBegins = false;
        String name = name().isEmpty() ? own : name();
        return styles.level(name, depth()).sign(counters.getOrDefault(name(), new int[MOST_LEVELS]), depth());
    }

    private String name() {
        return names.isEmpty() ? "" : names.element();
    }
}
