package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** A headed part of a document. */
public record Section(String heading, int level, int page, int start, int end) {

    static Section of(Row row) {
        return new Section(
                row.text("heading"), row.number("level"), row.number("page"), row.number("start"), row.number("end"));
    }
}
