package se.samverkansgraf.api.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Per;

/** A measurable target. */
public record Measure(
        Comparator comparator,
        double value,
        String unit,
        @Nullable Per per,
        @Nullable Double valuePerYear,
        @Nullable String baseline,
        @Nullable LocalDate deadline,
        @Nullable String quote) {

    /** The measure of a commitment's or goal's row, or null where it has none. */
    static @Nullable Measure in(Row row) {
        return !row.has("measureValue")
                ? null
                : new Measure(
                        row.constant("measureComparator", Comparator.class),
                        row.decimal("measureValue"),
                        row.text("measureUnit"),
                        row.constantIfKnown("measurePer", Per.class),
                        row.decimalIfKnown("measurePerYear"),
                        row.textIfKnown("measureBaseline"),
                        row.dateIfKnown("measureDeadline"),
                        row.textIfKnown("measureQuote"));
    }
}
