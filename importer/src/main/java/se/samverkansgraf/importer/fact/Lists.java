package se.samverkansgraf.importer.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.Span;

/** Tells what the items of a list are, by what leads into the list and where it stands. */
final class Lists {

    private static final List<SectionRole> DESCRIBING = List.of(
            SectionRole.SITUATION,
            SectionRole.BACKGROUND,
            SectionRole.RESULTS,
            SectionRole.OUTSIDE,
            SectionRole.SIGNATURES);

    /** What the items of a list are. */
    enum Meaning {
        UNDERTAKINGS,
        PRIORITIES,
        GOALS,
        SOURCES,
        DESCRIPTION
    }

    private final Scope scope;
    private final FactRules rules;
    private final Clauses clauses;
    private final Strengths strengths;

    Lists(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.clauses = new Clauses(scope, rules);
        this.strengths = new Strengths(scope);
    }

    /** What an item is as a member of its list. */
    Meaning of(Statement item) {
        Integer leadIn = item.place().leadIn();
        if (leadIn != null) {
            Meaning led = ledBy(scope.statement(leadIn));
            if (led != null) {
                return led;
            }
        }
        return ofSection(item);
    }

    private @Nullable Meaning ledBy(Statement leadIn) {
        Span span = leadIn.span();
        SectionRole role = headingRole(span);
        if (scope.has(span, Mark.PRIORITY) || role == SectionRole.PRIORITIES) {
            return Meaning.PRIORITIES;
        }
        if (scope.has(span, Mark.GOAL) || role == SectionRole.GOALS || isPurposeOfDocument(span)) {
            return Meaning.GOALS;
        }
        if (listsSources(span)) {
            return Meaning.SOURCES;
        }
        return strengths.binds(span) || role == SectionRole.COMMITMENTS ? Meaning.UNDERTAKINGS : null;
    }

    private @Nullable SectionRole headingRole(Span span) {
        return scope.in(span).of(HeadingCue.class).stream()
                .map(cue -> cue.value().role())
                .findFirst()
                .orElse(null);
    }

    private boolean isPurposeOfDocument(Span span) {
        List<Mention<StrengthCue>> modals = strengths.in(span);
        return !modals.isEmpty() && clauses.isAboutDocument(modals.get(0), span);
    }

    private boolean listsSources(Span span) {
        boolean cited = !scope.in(span).of(CitedCue.class).isEmpty();
        if (strengths.binds(span)) {
            return false;
        }
        for (String word : scope.words(span).split("\\s+", -1)) {
            cited |= rules.has(FactRule.SOURCE_LISTED, word);
        }
        return cited;
    }

    private Meaning ofSection(Statement item) {
        for (Section section : scope.path(item)) {
            SectionRole role = section.role();
            if (role == SectionRole.GOALS) {
                return Meaning.GOALS;
            }
            if (role != null) {
                return DESCRIBING.contains(role) ? Meaning.DESCRIPTION : Meaning.UNDERTAKINGS;
            }
        }
        return Meaning.UNDERTAKINGS;
    }
}
