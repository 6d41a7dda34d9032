package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** A passage that states a fact, with the id to ask about it by. */
public record WhyPassage(String id, String quote, int page, int start, int end) {

    /** The type that global ids of passages carry. */
    public static final String TYPE = "Passage";

    static WhyPassage of(Row row) {
        return new WhyPassage(
                new GlobalId(TYPE, row.text("id")).toString(),
                row.text("quote"),
                row.number("page"),
                row.number("start"),
                row.number("end"));
    }
}
