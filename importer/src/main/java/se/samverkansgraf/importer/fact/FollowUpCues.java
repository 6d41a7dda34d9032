package se.samverkansgraf.importer.fact;

import java.util.Locale;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.model.fact.Span;

/** Tells where a sentence turns to following up, and whether it says how often something is done. */
final class FollowUpCues {

    private final Scope scope;
    private final FactRules rules;

    FollowUpCues(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** 'Varje termin berättar vi hur det går': how the work goes, and a verb for telling it. */
    boolean tellProgress(Span sentence) {
        String words = scope.words(sentence).toLowerCase(Locale.ROOT);
        return rules.words(FactRule.FOLLOW_UP_PROGRESS).stream().anyMatch(words::contains)
                && has(FactRule.FOLLOW_UP_TELLING, sentence);
    }

    /** 'Arbetet utvärderas i december 2024': the work as a whole, at a named time. */
    boolean areTimed(Span sentence) {
        boolean timed = !scope.in(sentence).of(DateMention.class).isEmpty()
                || !scope.in(sentence).of(PeriodMention.class).isEmpty();
        return timed && has(FactRule.FOLLOW_UP_TIMED, sentence);
    }

    private boolean has(FactRule rule, Span sentence) {
        return rules.hasAny(rule, BareWords.of(scope.words(sentence)));
    }

    /** 'Fler kontroller. Uppföljning sker varje år.': how it is followed up is none of what is done. */
    boolean open(Span sentence) {
        return scope.in(sentence)
                .any(
                        MarkCue.class,
                        cue -> cue.value().mark() == Mark.FOLLOW_UP
                                && cue.span().start() == sentence.start());
    }

    /** 'Fyra gånger per år', 'varje månad'. */
    boolean tellCadence(Span span) {
        return scope.in(span)
                .any(MeasureMention.class, measure -> measure.value().per() != null);
    }
}
