package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Reads how firmly a passage binds. */
final class Strengths {

    private final Scope scope;

    Strengths(Scope scope) {
        this.scope = scope;
    }

    List<Mention<StrengthCue>> in(Span span) {
        return scope.in(span).of(StrengthCue.class);
    }

    boolean has(Span span, Strength strength) {
        return scope.in(span).any(StrengthCue.class, cue -> cue.value().strength() == strength);
    }

    boolean binds(Span span) {
        return has(span, Strength.BINDING);
    }

    /** True where words that bind begin at {@code offset}. */
    boolean bindsAt(int offset, Span span) {
        return scope.in(span)
                .any(
                        StrengthCue.class,
                        cue -> cue.span().start() == offset && cue.value().strength() == Strength.BINDING);
    }
}
