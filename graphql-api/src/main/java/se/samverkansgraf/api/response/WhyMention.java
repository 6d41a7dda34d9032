package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** A concept that is named at a place. */
public record WhyMention(Concept concept, String written, Rule rule, int start, int end) {

    static WhyMention of(Row row, Rules rules, SharedNodes shared) {
        return new WhyMention(
                shared.concepts().get(Concepts.typeNamed(row.text("label")), row.text("id")),
                row.text("written"),
                rules.get(row.text("rule")),
                row.number("start"),
                row.number("end"));
    }
}
