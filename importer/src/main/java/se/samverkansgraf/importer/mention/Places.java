package se.samverkansgraf.importer.mention;

import java.util.Map;
import java.util.TreeMap;
import se.samverkansgraf.model.fact.Span;

/** Spans of which no two overlap, looked up by place. */
final class Places {

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    /** Adds a span; false, and nothing added, where it overlaps one that is there. */
    boolean add(Span span) {
        if (overlaps(span)) {
            return false;
        }
        byStart.put(span.start(), span);
        return true;
    }

    /** True where one of the spans shares a letter with this one. */
    boolean overlaps(Span span) {
        Map.Entry<Integer, Span> last = byStart.lowerEntry(span.end());
        return last != null && last.getValue().overlaps(span);
    }

    /** True where this one lies wholly inside one of the spans. */
    boolean hold(Span span) {
        Map.Entry<Integer, Span> last = byStart.floorEntry(span.start());
        return last != null && last.getValue().contains(span);
    }
}
