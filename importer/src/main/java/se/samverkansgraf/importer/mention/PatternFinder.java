package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.Label.Triggers;
import se.samverkansgraf.importer.rule.PatternRule;

/** Tries patterns on the lines in which one of their triggers stands. */
final class PatternFinder {

    private static final String DIGIT = "#";
    private static final String SHORT_LINE = "¶";
    private static final int SHORT = 60;
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]+)>");

    private final List<PatternRule> patterns;
    private final Map<PatternRule, Set<String>> groups = new HashMap<>();
    private final BitSet triggeredByDigits = new BitSet();
    private final BitSet triggeredByShortLines = new BitSet();

    PatternFinder(List<PatternRule> patterns) {
        this.patterns = List.copyOf(patterns);
        for (int i = 0; i < patterns.size(); i++) {
            triggeredByDigits.set(i, patterns.get(i).triggers().contains(DIGIT));
            triggeredByShortLines.set(i, patterns.get(i).triggers().contains(SHORT_LINE));
            groups.put(patterns.get(i), groupsOf(patterns.get(i).pattern()));
        }
    }

    private static Set<String> groupsOf(Pattern pattern) {
        Set<String> names = new HashSet<>();
        Matcher matcher = GROUP.matcher(pattern.pattern());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** What is done with a match. */
    interface Taker {
        void take(Match match);
    }

    /** Gives the matches in a text to {@code taker}, line by line. */
    void find(FoldedText text, List<Hit> hits, Taker taker) {
        List<Hit> triggers = new ArrayList<>();
        hits.stream().filter(hit -> hit.label().sense() instanceof Triggers).forEach(triggers::add);
        triggers.sort((one, other) -> one.span().compareTo(other.span()));
        int next = 0;
        int start = 0;
        while (start < text.text().length()) {
            int end = endOfLine(text, start);
            BitSet tried = new BitSet();
            while (next < triggers.size() && triggers.get(next).span().start() < end) {
                Triggers meant = (Triggers) triggers.get(next).label().sense();
                meant.patterns().forEach(tried::set);
                next++;
            }
            if (hasDigit(text.plain(), start, end)) {
                tried.or(triggeredByDigits);
            }
            if (end - start <= SHORT) {
                tried.or(triggeredByShortLines);
            }
            if (!tried.isEmpty()) {
                tryLine(text, start, end, tried, taker);
            }
            start = end + 1;
        }
    }

    private static int endOfLine(FoldedText text, int start) {
        int end = text.text().indexOf('\n', start);
        return end < 0 ? text.text().length() : end;
    }

    private static boolean hasDigit(char[] plain, int start, int end) {
        for (int i = start; i < end; i++) {
            if (plain[i] >= '0' && plain[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    private void tryLine(FoldedText text, int start, int end, BitSet tried, Taker taker) {
        String folded = new String(text.plain(), start, end - start);
        String written = text.text().substring(start, end);
        for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
            PatternRule rule = patterns.get(i);
            Matcher matcher = rule.pattern().matcher(rule.written() ? written : folded);
            while (matcher.find()) {
                taker.take(new Match(rule, groups.getOrDefault(rule, Set.of()), matcher, start, text.text()));
            }
        }
    }
}
