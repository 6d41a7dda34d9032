package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/** Where an agreement's text stands in other agreements too. */
public record SharedPlace(SharedText sharedText, Document document, int start, int end, List<OtherPlace> elsewhere) {

    /** The place of a row. */
    public static SharedPlace of(Row row, SharedNodes shared) {
        return new SharedPlace(
                SharedText.of(row.row("sharedText")),
                Document.of(row.row("document")),
                row.number("start"),
                row.number("end"),
                row.rows("elsewhere", each -> OtherPlace.of(each, shared)));
    }
}
