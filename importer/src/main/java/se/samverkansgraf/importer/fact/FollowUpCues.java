package se.samverkansgraf.importer.fact;

import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.model.fact.Span;

/** Tells where a sentence turns to following up, and whether it says how often something is done. */
final class FollowUpCues {

    private final Scope scope;

    FollowUpCues(Scope scope) {
        this.scope = scope;
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
