package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** Something in a document that was not understood. */
public record Issue(
        String kind,
        String message,
        @Nullable String rule,
        @Nullable Integer page,
        @Nullable Integer start,
        @Nullable Integer end) {

    static Issue of(Row row) {
        return new Issue(
                row.text("kind"),
                row.text("message"),
                row.textIfKnown("rule"),
                row.numberIfKnown("page"),
                row.numberIfKnown("start"),
                row.numberIfKnown("end"));
    }
}
