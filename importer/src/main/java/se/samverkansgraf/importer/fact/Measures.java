package se.samverkansgraf.importer.fact;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Span;

/** Reads the measurable target of a passage. */
final class Measures {

    private final Scope scope;

    Measures(Scope scope) {
        this.scope = scope;
    }

    /** The first measure that the passage states, or null. */
    @Nullable Measure of(Span part) {
        return scope.in(part).of(MeasureMention.class).stream()
                .findFirst()
                .map(this::measure)
                .orElse(null);
    }

    private Measure measure(Mention<MeasureMention> mention) {
        MeasureMention value = mention.value();
        return new Measure(
                value.comparator(),
                value.value(),
                value.unit(),
                value.per(),
                value.baseline(),
                value.deadline(),
                scope.evidence(mention.span(), mention.rule()));
    }
}
