package se.samverkansgraf.importer.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Span;

/** Reads the measurable target of a passage. */
final class Measures {

    private final Scope scope;
    private final FactRules rules;

    Measures(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** The measure that the passage states, or null: the first count in a time, else of things, places last. */
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
        if (stated.isEmpty()) {
            return null;
        }
        Optional<Mention<MeasureMention>> cadence =
                stated.stream().filter(mention -> isCadence(mention.value())).findFirst();
        List<Mention<MeasureMention>> counts =
                stated.stream().filter(mention -> !isCadence(mention.value())).toList();
        List<Mention<MeasureMention>> own = counts.stream()
                .filter(count ->
                        !rules.has(FactRule.MEASURE_WHERE, count.value().unit()))
                .toList();
        return own.stream()
                .filter(count ->
                        count.value().per() != null && !count.value().unit().equals(MeasureMention.TIMES))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> counts.stream().findFirst())
                .map(count -> measure(count, cadence.orElse(null), about))
                .or(() -> cadence.map(often -> measure(often, null, part)))
                .orElse(null);
    }

    /**
     * The measure of a table's cell, else the one of the activity that the row opens with, else of a cell of the row
     * that assigns to nobody: 'Tre per år' below 'Tid'.
     */
    @Nullable Measure ofCell(Span cell, Span rowHead, List<Span> telling) {
        Measure own = of(cell, rowHead);
        Measure ofActivity = own != null ? own : of(rowHead);
        return ofActivity != null
                ? ofActivity
                : telling.stream()
                        .flatMap(span -> Stream.ofNullable(of(span, rowHead)))
                        .findFirst()
                        .orElse(null);
    }

    /** 'Varje år', 'varannan vecka': once in a time or less often, and nothing that is counted. */
    private static boolean isCadence(MeasureMention value) {
        return value.per() != null
                && value.comparator() == Comparator.EQUAL
                && value.unit().equals(MeasureMention.TIMES)
                && value.value().compareTo(BigDecimal.ONE) <= 0;
    }

    /** The noun near a passage's opening, where none is counted: 'Riktade vandringar ska göras, minst fem per år'. */
    private String unit(Mention<MeasureMention> count, Span about) {
        String named = count.value().unit();
        boolean unnamed = named.equals(MeasureMention.TIMES)
                && !isCadence(count.value())
                && Arrays.stream(count.wording().split("[ /]"))
                        .noneMatch(word -> rules.has(FactRule.MEASURE_TIMES, word));
        return unnamed ? opening(about).orElse(named) : named;
    }

    private Optional<String> opening(Span about) {
        String[] words = scope.words(about).split("[,.:]", 2)[0].split(" ");
        int noun =
                words.length > 1 && rules.end(FactRule.MEASURE_OF_ATTRIBUTE, words[0].toLowerCase(Locale.ROOT)) ? 1 : 0;
        return rules.end(FactRule.MEASURE_OF, words[noun])
                ? Optional.of(words[noun].toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** 'Ett pass varannan vecka' is half a one each week. */
    private static BigDecimal times(BigDecimal count, BigDecimal often) {
        return new BigDecimal(count.multiply(often).stripTrailingZeros().toPlainString());
    }

    private Measure measure(Mention<MeasureMention> mention, @Nullable Mention<MeasureMention> cadence, Span about) {
        MeasureMention value = mention.value();
        MeasureMention often = value.per() == null && cadence != null ? cadence.value() : null;
        return new Measure(
                value.comparator(),
                often == null ? value.value() : times(value.value(), often.value()),
                unit(mention, about),
                often == null ? value.per() : often.per(),
                value.baseline(),
                value.deadline(),
                scope.evidence(mention.span(), mention.rule()));
    }
}
