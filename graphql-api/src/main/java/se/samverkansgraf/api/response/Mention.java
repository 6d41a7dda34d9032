package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** A concept that an agreement names, with the first place. */
public record Mention(Concept concept, String written, String rule, int page, int start, int end, Document document) {

    static Mention of(Row row, SharedNodes shared) {
        return new Mention(
                shared.concepts().get(Concepts.typeNamed(row.text("label")), row.text("id")),
                row.text("written"),
                row.text("rule"),
                row.number("page"),
                row.number("start"),
                row.number("end"),
                Document.of(row.row("document")));
    }
}
