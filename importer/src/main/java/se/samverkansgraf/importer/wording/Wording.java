package se.samverkansgraf.importer.wording;

import se.samverkansgraf.model.fact.Span;

/**
 * A stretch of an agreement that is long enough to tell that it was copied.
 *
 * @param text its words in lower case, joined by blanks, with [kommun] for the parties' own names
 * @param span where it stands in the document's text
 * @param firstWord its first word's place among the agreement's words in this document, from 0
 * @param words how many words it has
 */
public record Wording(String text, Span span, int firstWord, int words) {}
