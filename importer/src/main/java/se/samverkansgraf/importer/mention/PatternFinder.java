package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private final List<String> fixed;
    private final Openings openings;
    private final PatternSet written;
    private final PatternSet folded;
    private final List<Integer> ofDigits;
    private final List<Integer> ofYears;
    private final List<Integer> ofShortLines;

    PatternFinder(List<PatternRule> patterns) {
        this.patterns = List.copyOf(patterns);
        this.groups = patterns.stream().map(rule -> groupsOf(rule.pattern())).toList();
        this.fixed =
                patterns.stream().map(rule -> FixedLetters.of(rule.pattern())).toList();
        this.openings = new Openings(patterns.stream().map(PatternRule::pattern).toList());
        this.written = new PatternSet(patterns.size());
        this.folded = new PatternSet(patterns.size());
        for (int p = 0; p < patterns.size(); p++) {
            (patterns.get(p).written() ? written : folded).add(p);
        }
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
        Trial trial = new Trial(text, taker);
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
            addShort(text, line, windows);
            tryLine(text, line, windows, trial);
            start = line.end() + 1;
        }
    }

    /** Adds a short line, and of a longer one its short cells: three who sign side by side take a long line. */
    private void addShort(FoldedText text, Span line, Windows windows) {
        int start = line.start();
        while (start < line.end()) {
            int tab = text.text().indexOf('\t', start);
            int end = line.length() <= SHORT || tab < 0 ? line.end() : Math.min(tab, line.end());
            if (end - start <= SHORT) {
                Span part = new Span(start, end);
                ofShortLines.forEach(p -> windows.add(p, part, line));
            }
            start = end + 1;
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

    private void tryLine(FoldedText text, Span line, Windows windows, Trial trial) {
        if (windows.isEmpty()) {
            return;
        }
        PatternLine tried = new PatternLine(text, line);
        if (!tried.isEven()) {
            windows.widen(folded, tried.folded().length());
        }
        windows.open(written, openings, tried.written());
        windows.open(folded, openings, tried.folded());
        trial.begin(tried);
        windows.forEach(trial);
        windows.clear();
    }

    /** Tries patterns at the places of one line after another, each behind its last match. */
    private final class Trial implements Windows.Taker {

        private final String text;
        private final Taker taker;
        private final @Nullable Matcher[] matchers = new Matcher[patterns.size()];
        private PatternLine line;
        private int pattern;
        private Matcher matcher;
        private int after;
        private int last;

        Trial(FoldedText text, Taker taker) {
            this.text = text.text();
            this.taker = taker;
            this.line = new PatternLine(text, new Span(0, 0));
            this.matcher = GROUP.matcher("");
        }

        void begin(PatternLine next) {
            line = next;
            pattern = -1;
        }

        @Override
        public void take(int next, int at, int end) {
            if (next != pattern) {
                begin(next);
            }
            if (at >= after && at <= last && matcher.region(at, end).lookingAt()) {
                PatternRule rule = patterns.get(next);
                taker.take(new Match(rule, groups.get(next), matcher, line, text));
                after = matcher.end();
            }
        }

        private void begin(int next) {
            String words = patterns.get(next).written() ? line.written() : line.folded();
            pattern = next;
            after = 0;
            last = words.lastIndexOf(fixed.get(next));
            if (last >= 0) {
                matcher = matcher(patterns.get(next), next, words);
            }
        }

        private Matcher matcher(PatternRule rule, int index, String words) {
            Matcher known = matchers[index];
            if (known != null) {
                return known.reset(words);
            }
            Matcher made = rule.pattern().matcher(words);
            made.useAnchoringBounds(false).useTransparentBounds(true);
            matchers[index] = made;
            return made;
        }
    }
}
