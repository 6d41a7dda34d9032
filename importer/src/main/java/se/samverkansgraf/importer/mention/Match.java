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
    private final int offset;
    private final String written;

    /** Takes a matcher on its match; {@code offset} is where the text it was tried on begins in {@code written}. */
    Match(PatternRule rule, Set<String> groups, Matcher matcher, int offset, String written) {
        this.rule = rule;
        this.groups = groups;
        this.matcher = matcher;
        this.offset = offset;
        this.written = written;
    }

    PatternRule rule() {
        return rule;
    }

    /** The group all where the pattern has one, else the whole match. */
    Span span() {
        return groups.contains(ALL) ? spanOf(ALL) : new Span(offset + matcher.start(), offset + matcher.end());
    }

    private Span spanOf(String group) {
        return new Span(offset + matcher.start(group), offset + matcher.end(group));
    }

    /** The letters that a group matched, folded unless the pattern is tried on the text as written; null for none. */
    @Nullable String group(String name) {
        return groups.contains(name) ? matcher.group(name) : null;
    }

    /** What a group matched, as written; null for nothing. */
    @Nullable String written(String name) {
        return group(name) == null ? null : spanOf(name).of(written);
    }
}
