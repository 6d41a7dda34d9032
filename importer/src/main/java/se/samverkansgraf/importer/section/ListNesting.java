package se.samverkansgraf.importer.section;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds, item by item, under which item of the same list each one hangs. */
final class ListNesting {

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int statement, int depth, boolean numbered) {}

    /** Forgets the list: something else stands between. */
    void end() {
        open.clear();
    }

    /**
     * Takes the next item.
     *
     * @param line the item
     * @param statement its index among the statements
     * @return the statement of the item it hangs under, or null where it is of the outermost level
     */
    @Nullable Integer add(Line line, int statement) {
        Open item = new Open(statement, line.block().depth(), !line.number().isEmpty());
        while (!open.isEmpty() && !hangs(item, open.peek())) {
            open.pop();
        }
        Integer parent = open.isEmpty() ? null : open.peek().statement();
        open.push(item);
        return parent;
    }

    private static boolean hangs(Open item, Open above) {
        if (above.numbered() && !item.numbered()) {
            return true;
        }
        return item.depth() > above.depth() && item.numbered() == above.numbered();
    }
}
