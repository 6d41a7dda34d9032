package se.samverkansgraf.importer.mention;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.model.fact.Span;

/** What a pattern matched; its parts by the names of its groups. */
final class Match {

    private static final String ALL = "all";

    private final PatternRule rule;
    private final Set<String> groups;
    private final Matcher matcher;
    private final PatternLine line;
    private final String text;

    /** Takes a matcher on its match in a line of {@code text}. */
    Match(PatternRule rule, Set<String> groups, Matcher matcher, PatternLine line, String text) {
        this.rule = rule;
        this.groups = groups;
        this.matcher = matcher;
        this.line = line;
        this.text = text;
    }

    PatternRule rule() {
        return rule;
    }

    /** The group all where the pattern has one, else the whole match. */
    Span span() {
        return group(ALL) == null ? place(matcher.start(), matcher.end()) : spanOf(ALL);
    }

    private Span spanOf(String group) {
        return place(matcher.start(group), matcher.end(group));
    }

    private Span place(int start, int end) {
        return rule.written() ? line.placeOfWritten(start, end) : line.placeOfFolded(start, end);
    }

    /** The letters that a group matched, folded unless the pattern is tried on the text as written; null for none. */
    @Nullable String group(String name) {
        return groups.contains(name) ? matcher.group(name) : null;
    }

    /** What a group matched, as written; null for nothing. */
    @Nullable String written(String name) {
        return group(name) == null ? null : spanOf(name).of(text);
    }
}
