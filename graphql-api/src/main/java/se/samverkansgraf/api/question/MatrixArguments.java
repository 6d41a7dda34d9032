package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a matrix is asked for with. */
record MatrixArguments(
        @Nullable List<String> focusArea,
        boolean rollUp,
        MatrixColumns columns,
        @Nullable PlaceFilter filter,
        @Nullable LocalDate activeOn,
        @Nullable PeriodInput activeDuring,
        boolean withoutAgreement) {

    PlaceFilter places() {
        return filter == null ? PlaceFilter.ALL : filter;
    }
}
