package se.samverkansgraf.importer.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Span;

/** Reads the measurable target of a passage. */
final class Measures {

    private final Scope scope;
    private final FactRules rules;

    Measures(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** The measure that the passage states, or null: the first count, else how often something is done. */
    @Nullable Measure of(Span part) {
        return of(part, part);
    }

    /**
     * The measure that the passage states, or null.
     *
     * @param about what is measured where the measure itself does not name it ('Kontroller', of 'minst 50 per år')
     */
    @Nullable Measure of(Span part, Span about) {
        List<Mention<MeasureMention>> stated = scope.in(part).of(MeasureMention.class);
        Optional<Mention<MeasureMention>> cadence =
                stated.stream().filter(mention -> isCadence(mention.value())).findFirst();
        return stated.stream()
                .filter(mention -> !isCadence(mention.value()))
                .findFirst()
                .map(count -> measure(count, cadence.orElse(null), about))
                .or(() -> cadence.map(often -> measure(often, null, part)))
                .orElse(null);
    }

    /** 'Varje år': once in a time, and nothing that is counted. */
    private static boolean isCadence(MeasureMention value) {
        return value.per() != null
                && value.comparator() == Comparator.EQUAL
                && value.unit().equals(MeasureMention.TIMES)
                && value.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** The noun that a passage opens with, where none is counted: 'Vandringar ska göras, minst fem per år'. */
    private String unit(Mention<MeasureMention> count, Span about) {
        String first = BareWords.first(scope.words(about), " ,.");
        boolean unnamed = count.value().unit().equals(MeasureMention.TIMES)
                && !count.wording().contains(MeasureMention.TIMES);
        boolean plural = rules.words(FactRule.MEASURE_OF).stream().anyMatch(first::endsWith);
        return unnamed && plural
                ? first.toLowerCase(Locale.ROOT)
                : count.value().unit();
    }

    private Measure measure(Mention<MeasureMention> mention, @Nullable Mention<MeasureMention> cadence, Span about) {
        MeasureMention value = mention.value();
        Per per = value.per() == null && cadence != null ? cadence.value().per() : value.per();
        return new Measure(
                value.comparator(),
                value.value(),
                unit(mention, about),
                per,
                value.baseline(),
                value.deadline(),
                scope.evidence(mention.span(), mention.rule()));
    }
}
