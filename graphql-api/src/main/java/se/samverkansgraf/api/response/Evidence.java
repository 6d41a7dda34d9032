package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** A passage that states a fact. */
public record Evidence(
        String quote,
        int page,
        int start,
        int end,
        String rule,
        @Nullable String section,
        Document document) {

    static Evidence of(Row row) {
        return new Evidence(
                row.text("quote"),
                row.number("page"),
                row.number("start"),
                row.number("end"),
                row.text("rule"),
                row.textIfKnown("section"),
                Document.of(row.row("document")));
    }
}
