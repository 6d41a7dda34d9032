package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/** What a matrix is asked for with. */
record MatrixArguments(
        MatrixRows rows,
        @Nullable List<String> focusArea,
        @Nullable List<String> method,
        boolean rollUp,
        MatrixColumns columns,
        @Nullable PeerSet peers,
        @Nullable PlaceFilter filter,
        @Nullable LocalDate activeOn,
        @Nullable PeriodInput activeDuring,
        boolean withoutAgreement) {

    PlaceFilter places() {
        return filter == null ? PlaceFilter.ALL : filter;
    }

    CountedAgreements counted(LocalDate today) {
        return new CountedAgreements(places().kind(), PeriodInput.of(activeOn, activeDuring, today));
    }

    /**
     * The slugs of the rows, checked, or null for all.
     *
     * @throws InvalidArgument if there is no such focus area or method, or it cannot be a row
     */
    @Nullable List<String> rowSlugs(KnownKeys known) {
        boolean byMethod = rows == MatrixRows.METHOD;
        if ((byMethod ? focusArea : method) != null) {
            throw new InvalidArgument(byMethod ? "focusArea" : "method", "cannot be asked for where rows are " + rows);
        }
        return known.concepts(byMethod ? "method" : "focusArea", byMethod ? method : focusArea, rows.concepts());
    }
}
