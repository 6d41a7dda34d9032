package se.samverkansgraf.importer.mention;

import se.samverkansgraf.model.fact.Span;

/**
 * A label found in a text.
 *
 * @param span the words that hold it, whole words throughout
 * @param label the label
 * @param whole true where the label is those words, false where it is a part of a compound
 * @param length number of letters that the label itself covers
 */
record Hit(Span span, Label label, boolean whole, int length) {}
