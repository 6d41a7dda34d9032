package se.samverkansgraf.importer.fact;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Reads what opens a list, a heading or a line of its own: the part of an agreement that it names. */
final class Openers {

    private final Scope scope;
    private final HeadingLabels labels;

    Openers(Scope scope) {
        this.scope = scope;
        this.labels = new HeadingLabels(scope);
    }

    /** 'Prioriterat område: Droger' leads into what is done about it: its label announces no list of areas. */
    Span withoutLabel(Statement leadIn) {
        boolean topic =
                leadIn.form() == Form.HEADING && scope.path(leadIn).get(0).role() == null;
        return topic ? labels.topic(leadIn.span()) : leadIn.span();
    }

    /** 'Vad säger lägesbilden?' describes, though its first word can head undertakings. */
    @Nullable SectionRole role(Statement leadIn, Span span) {
        SectionRole own =
                leadIn.form() == Form.HEADING ? scope.path(leadIn).get(0).role() : null;
        return own == null ? named(span) : own;
    }

    private @Nullable SectionRole named(Span span) {
        return scope.in(span).of(HeadingCue.class).stream()
                .map(cue -> cue.value().role())
                .findFirst()
                .orElse(null);
    }
}
