package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/**
 * A wording that several agreements have.
 *
 * @param text its words as they are compared
 * @param words how many words it has
 * @param agreements how many agreements have it
 */
public record SharedText(String text, int words, int agreements) {

    static SharedText of(Row row) {
        return new SharedText(row.text("text"), row.number("words"), row.number("agreements"));
    }
}
