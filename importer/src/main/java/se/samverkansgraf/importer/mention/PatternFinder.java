package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.Label.Triggers;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.model.fact.Span;

/** Tries patterns line by line, and in long lines only around the triggers that stand there. */
final class PatternFinder {

    static final String DIGIT = "#";
    static final String YEAR = "####";
    static final String SHORT_LINE = "¶";

    private static final int YEAR_DIGITS = 4;
    private static final int SHORT = 60;
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]+)>");

    private final List<PatternRule> patterns;
    private final List<Set<String>> groups;
    private final List<Openings> openings;
    private final List<Integer> ofDigits;
    private final List<Integer> ofYears;
    private final List<Integer> ofShortLines;

    PatternFinder(List<PatternRule> patterns) {
        this.patterns = List.copyOf(patterns);
        this.groups = patterns.stream().map(rule -> groupsOf(rule.pattern())).toList();
        this.openings =
                patterns.stream().map(rule -> Openings.of(rule.pattern())).toList();
        this.ofDigits = triggeredBy(DIGIT);
        this.ofYears = triggeredBy(YEAR);
        this.ofShortLines = triggeredBy(SHORT_LINE);
    }

    private List<Integer> triggeredBy(String trigger) {
        List<Integer> triggered = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).triggers().contains(trigger)) {
                triggered.add(i);
            }
        }
        return List.copyOf(triggered);
    }

    private static Set<String> groupsOf(Pattern pattern) {
        Set<String> names = new HashSet<>();
        Matcher matcher = GROUP.matcher(pattern.pattern());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return Set.copyOf(names);
    }

    /** What is done with a match. */
    interface Taker {
        void take(Match match);
    }

    /** Gives the matches in a text to {@code taker}, line by line. */
    void find(FoldedText text, List<Hit> hits, Taker taker) {
        List<Hit> triggers = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.label().sense() instanceof Triggers) {
                triggers.add(hit);
            }
        }
        triggers.sort((one, other) -> one.span().compareTo(other.span()));
        Windows windows = new Windows(patterns);
        int next = 0;
        int start = 0;
        while (start < text.text().length()) {
            int end = text.text().indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.text().length() : end);
            while (next < triggers.size() && triggers.get(next).span().start() < line.end()) {
                Span place = triggers.get(next).span();
                ((Triggers) triggers.get(next).label().sense()).patterns().forEach(p -> windows.add(p, place, line));
                next++;
            }
            addDigits(text, line, windows);
            if (line.length() <= SHORT) {
                ofShortLines.forEach(p -> windows.add(p, line, line));
            }
            tryLine(text, line, windows, taker);
            start = line.end() + 1;
        }
    }

    private void addDigits(FoldedText text, Span line, Windows windows) {
        int i = line.start();
        while (i < line.end()) {
            int first = i;
            while (i < line.end() && isDigit(text.plain()[i])) {
                i++;
            }
            if (i > first) {
                Span run = new Span(first, i);
                ofDigits.forEach(p -> windows.add(p, run, line));
                if (run.length() >= YEAR_DIGITS) {
                    ofYears.forEach(p -> windows.add(p, run, line));
                }
            }
            i++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void tryLine(FoldedText text, Span line, Windows windows, Taker taker) {
        if (windows.touched.isEmpty()) {
            return;
        }
        PatternLine tried = new PatternLine(text, line);
        for (int p = windows.touched.nextSetBit(0); p >= 0; p = windows.touched.nextSetBit(p + 1)) {
            PatternRule rule = patterns.get(p);
            String words = rule.written() ? tried.written() : tried.folded();
            Matcher matcher = rule.pattern().matcher(words);
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
            boolean even = rule.written() || tried.isEven();
            for (Span window : even ? windows.of(p) : List.of(new Span(0, words.length()))) {
                int from = openings.get(p).next(words, window.start(), window.end());
                while (from < window.end()) {
                    matcher.region(from, window.end());
                    boolean found = matcher.lookingAt();
                    int after = found ? Math.max(matcher.end(), from + 1) : from + 1;
                    if (found) {
                        taker.take(new Match(rule, groups.get(p), matcher, tried, text.text()));
                    }
                    from = openings.get(p).next(words, after, window.end());
                }
            }
        }
        windows.clear();
    }

    /** The parts of a line in which each pattern is tried. */
    private static final class Windows {

        private final List<PatternRule> patterns;
        private final List<List<Span>> spans = new ArrayList<>();
        private final BitSet touched = new BitSet();

        Windows(List<PatternRule> patterns) {
            this.patterns = patterns;
            patterns.forEach(pattern -> spans.add(new ArrayList<>(2)));
        }

        /** Adds the surroundings of a trigger; triggers of a pattern come in no order. */
        void add(int pattern, Span trigger, Span line) {
            PatternRule rule = patterns.get(pattern);
            touched.set(pattern);
            int start = Math.max(line.start(), trigger.start() - rule.before());
            int end = Math.min(line.end(), Math.max(trigger.start() + rule.after(), trigger.end()));
            spans.get(pattern).add(new Span(start - line.start(), end - line.start()));
        }

        /** The windows of a pattern, none overlapping. */
        List<Span> of(int pattern) {
            List<Span> sorted = spans.get(pattern);
            if (sorted.size() == 1) {
                return sorted;
            }
            sorted.sort(null);
            List<Span> merged = new ArrayList<>();
            for (Span span : sorted) {
                Span last = merged.isEmpty() ? span : merged.get(merged.size() - 1);
                if (!merged.isEmpty() && span.start() <= last.end()) {
                    merged.set(merged.size() - 1, last.union(span));
                } else {
                    merged.add(span);
                }
            }
            return merged;
        }

        void clear() {
            for (int p = touched.nextSetBit(0); p >= 0; p = touched.nextSetBit(p + 1)) {
                spans.get(p).clear();
            }
            touched.clear();
        }
    }
}
