package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/**
 * A concept that two agreements are about.
 *
 * @param part its part of their cosine
 */
public record CommonConcept(Concept concept, int facts, int otherFacts, double part) {

    static CommonConcept of(Row row, SharedNodes shared) {
        return new CommonConcept(
                shared.concepts().get(Concepts.typeNamed(row.text("label")), row.text("id")),
                row.number("facts"),
                row.number("otherFacts"),
                row.decimal("part"));
    }
}
