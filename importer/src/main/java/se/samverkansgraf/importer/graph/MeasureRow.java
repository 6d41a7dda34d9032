package se.samverkansgraf.importer.graph;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Measure;

/** Spreads a measure over the row of the fact that it belongs to. */
final class MeasureRow {

    private MeasureRow() {}

    static Row addTo(Row row, @Nullable Measure measure) {
        if (measure == null) {
            return row;
        }
        var per = measure.per();
        var perYear = measure.valuePerYear();
        return row.and("measureComparator", measure.comparator().name())
                .and("measureValue", measure.value().doubleValue())
                .and("measureUnit", measure.unit())
                .and("measurePer", per == null ? null : per.name())
                .and("measurePerYear", perYear == null ? null : perYear.doubleValue())
                .and("measureBaseline", measure.baseline())
                .and("measureDeadline", measure.deadline())
                .and("measureQuote", measure.evidence().quote())
                .and("measureRule", measure.evidence().rule());
    }
}
