package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * How much an agreement says in words of its own.
 *
 * @param words how many it has, signatures left out
 * @param share of them that stands in no other agreement, from 0 to 1, or null without words
 */
record OwnText(int words, @Nullable Double share) {

    static OwnText of(Row row) {
        return new OwnText(row.number("words"), row.decimalIfKnown("ownTextShare"));
    }
}
