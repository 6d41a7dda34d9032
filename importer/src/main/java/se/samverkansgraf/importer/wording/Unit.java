package se.samverkansgraf.importer.wording;

import java.util.List;
import se.samverkansgraf.model.fact.Span;

/**
 * A sentence, a list item, a cell or a heading.
 *
 * @param span where it stands
 * @param words its words as written
 */
record Unit(Span span, List<String> words) {

    Unit {
        words = List.copyOf(words);
    }
}
