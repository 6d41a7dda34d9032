package se.samverkansgraf.importer.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds how an agreement itself is followed up. */
final class FollowUpDeriver {

    private final Scope scope;
    private final Topics topics;

    FollowUpDeriver(Scope scope, Topics topics) {
        this.scope = scope;
        this.topics = topics;
    }

    /** The follow-ups in the text's order. */
    List<FollowUp> derive() {
        List<FollowUp> found = new ArrayList<>();
        for (Statement statement : scope.statements()) {
            boolean running = statement.form() == Form.SENTENCE || statement.form() == Form.ITEM;
            boolean past = scope.under(statement, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE);
            if (running && !past && followsUp(statement)) {
                found.add(followUp(statement.span()));
            }
        }
        return found;
    }

    private boolean followsUp(Statement statement) {
        boolean ofPart = scope.under(statement, SectionRole.FOLLOW_UP)
                && !scope.in(statement.span()).of(StrengthCue.class).isEmpty();
        return ofPart || scope.has(statement.span(), Mark.FOLLOW_UP);
    }

    private FollowUp followUp(Span span) {
        return new FollowUp(
                scope.words(span), forum(span), timesPerYear(span), scope.evidence(span, FactRule.FOLLOW_UP_SENTENCE));
    }

    private @Nullable ConceptUse forum(Span span) {
        return topics.uses(ConceptKind.ACTOR, span).stream()
                .filter(actor -> !SideFinder.PARTIES_THEMSELVES.contains(actor.id()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable BigDecimal timesPerYear(Span span) {
        return scope.in(span).of(MeasureMention.class).stream()
                .filter(measure -> measure.value().per() != null)
                .map(measure -> perYear(measure.value()))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal perYear(MeasureMention measure) {
        Per per = measure.per();
        return per == null ? measure.value() : measure.value().multiply(BigDecimal.valueOf(per.timesPerYear()));
    }
}
