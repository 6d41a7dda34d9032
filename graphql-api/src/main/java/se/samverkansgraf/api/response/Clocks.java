package se.samverkansgraf.api.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** An agreement's dates. */
record Clocks(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean openEnded,
        ValidityBasis basis,
        @Nullable LocalDate titleFrom,
        @Nullable LocalDate titleTo,
        @Nullable LocalDate signedOn) {

    static Clocks of(Row row) {
        return new Clocks(
                row.dateIfKnown("validFrom"),
                row.dateIfKnown("validTo"),
                row.flag("openEnded"),
                row.constant("validityBasis", ValidityBasis.class),
                row.dateIfKnown("titleFrom"),
                row.dateIfKnown("titleTo"),
                row.dateIfKnown("signedOn"));
    }
}
