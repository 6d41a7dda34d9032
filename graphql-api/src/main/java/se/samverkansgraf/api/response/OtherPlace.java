package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** Where a shared text stands in another agreement. */
public record OtherPlace(Agreement agreement, Document document, int start, int end) {

    static OtherPlace of(Row row, SharedNodes shared) {
        return new OtherPlace(
                Agreement.of(row.row("agreement"), shared),
                Document.of(row.row("document")),
                row.number("start"),
                row.number("end"));
    }
}
