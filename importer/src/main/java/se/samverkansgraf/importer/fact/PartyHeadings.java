package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Tells which headings name those who undertake what stands below them. */
final class PartyHeadings {

    private static final int LONGEST_NAME = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

    private final Scope scope;
    private final SideFinder finder;
    private final Strengths strengths;
    private final FactRules rules;
    private final Map<Span, Boolean> known = new HashMap<>();

    PartyHeadings(Scope scope, SideFinder finder, FactRules rules) {
        this.scope = scope;
        this.finder = finder;
        this.strengths = new Strengths(scope);
        this.rules = rules;
    }

    /** True where a heading is the name of those who undertake what stands below it. */
    boolean heads(Span heading) {
        return known.computeIfAbsent(heading, this::isName);
    }

    private boolean isName(Span heading) {
        List<Side> sides = finder.find(heading);
        return 2 * Side.length(sides) > withoutBrackets(heading).length()
                || (!sides.isEmpty() && (strengths.binds(heading) || namesNothingElse(heading, sides)));
    }

    /** 'Fastighetsägare (Byhus AB)': what stands in brackets only explains the name. */
    private String withoutBrackets(Span heading) {
        String words = scope.words(heading);
        int open = words.indexOf(" (");
        return open > 0 && words.endsWith(")") ? words.substring(0, open) : words;
    }

    /** 'Det här gör polisen': beside the name nothing but words that say it is about what is done. */
    private boolean namesNothingElse(Span heading, List<Side> sides) {
        int at = heading.start();
        for (String word : scope.words(heading).split(" ", -1)) {
            Span span = new Span(at, at + word.length());
            String bare = NO_LETTERS.matcher(word).replaceAll("");
            boolean name = sides.stream().anyMatch(side -> side.span().overlaps(span));
            if (!name && !bare.isEmpty() && !rules.has(FactRule.DOER_HEADING, bare)) {
                return false;
            }
            at += word.length() + 1;
        }
        return true;
    }

    /** True where a heading of a word or two, no topic, stands in a row of at least two that name parties. */
    boolean isAmongParties(Section section) {
        boolean name = section.heading().length() > 0
                && scope.words(section.heading()).split(" ", -1).length <= LONGEST_NAME
                && scope.in(section.heading()).of(ConceptKind.FOCUS_AREA).isEmpty()
                && section.role() == null;
        if (!name) {
            return false;
        }
        long parties = scope.siblings(section).stream()
                .filter(sibling ->
                        sibling.number().isEmpty() == section.number().isEmpty())
                .filter(sibling -> heads(sibling.heading()))
                .count();
        return parties >= 2;
    }
}
