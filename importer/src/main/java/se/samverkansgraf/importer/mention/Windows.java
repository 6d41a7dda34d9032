package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.model.fact.Span;

/** The parts of one line in which each pattern is tried, and the places in them where its matches may begin. */
final class Windows {

    private final List<PatternRule> patterns;
    private final @Nullable Tried[] tried;
    private final PatternSet touched;

    Windows(List<PatternRule> patterns) {
        this.patterns = patterns;
        this.tried = new Tried[patterns.size()];
        this.touched = new PatternSet(patterns.size());
    }

    /** Adds the surroundings of a trigger; triggers of a pattern come in no order. */
    void add(int pattern, Span trigger, Span line) {
        PatternRule rule = patterns.get(pattern);
        touched.add(pattern);
        int start = Math.max(line.start(), trigger.start() - rule.before());
        int end = Math.min(line.end(), Math.max(trigger.start() + rule.after(), trigger.end()));
        tried(pattern).spans.add(new Span(start - line.start(), end - line.start()));
    }

    private Tried tried(int pattern) {
        Tried known = tried[pattern];
        if (known == null) {
            known = new Tried();
            tried[pattern] = known;
        }
        return known;
    }

    boolean isEmpty() {
        return touched.isEmpty();
    }

    /** Takes the whole of a line of {@code length} letters for those of {@code among} that have a window in it. */
    void widen(PatternSet among, int length) {
        touched.forEachIn(among, p -> {
            tried(p).spans.clear();
            tried(p).spans.add(new Span(0, length));
        });
    }

    /** Finds the places of those of {@code among} that have a window in {@code line}. */
    void open(PatternSet among, Openings openings, String line) {
        PatternSet asked = touched.and(among);
        int from = line.length();
        int to = 0;
        for (int p = asked.next(0); p >= 0; p = asked.next(p + 1)) {
            List<Span> merged = tried(p).merge();
            from = Math.min(from, merged.get(0).start());
            to = Math.max(to, merged.get(merged.size() - 1).end());
        }
        openings.find(line, from, to, asked, (pattern, at) -> tried(pattern).take(at));
    }

    /** What is done with a place. */
    interface Taker {

        /** Takes a place where a match of a pattern may begin, and the end of the window that it lies in. */
        void take(int pattern, int at, int end);
    }

    /** Gives the places pattern by pattern, those of each in order. */
    void forEach(Taker taker) {
        for (int p = touched.next(0); p >= 0; p = touched.next(p + 1)) {
            Tried one = tried(p);
            for (int i = 0; i < one.count; i++) {
                taker.take(p, one.places[i], one.ends[i]);
            }
        }
    }

    void clear() {
        for (int p = touched.next(0); p >= 0; p = touched.next(p + 1)) {
            tried(p).clear();
        }
        touched.clear();
    }

    /** Where one pattern is tried. */
    private static final class Tried {

        private final List<Span> spans = new ArrayList<>(2);
        private int[] places = new int[8];
        private int[] ends = new int[8];
        private int count;
        private int window;

        /** Joins windows that overlap, and orders them. */
        List<Span> merge() {
            if (spans.size() == 1) {
                return spans;
            }
            spans.sort(null);
            int last = 0;
            for (int i = 1; i < spans.size(); i++) {
                Span span = spans.get(i);
                if (span.start() <= spans.get(last).end()) {
                    spans.set(last, spans.get(last).union(span));
                } else {
                    spans.set(++last, span);
                }
            }
            spans.subList(last + 1, spans.size()).clear();
            return spans;
        }

        /** Takes the next place, where it lies in a window. */
        void take(int at) {
            while (window < spans.size() && spans.get(window).end() <= at) {
                window++;
            }
            if (window == spans.size() || at < spans.get(window).start()) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            places[count] = at;
            ends[count++] = spans.get(window).end();
        }

        void clear() {
            spans.clear();
            count = 0;
            window = 0;
        }
    }
}
