/**
 * The third stage: the structure that a reader sees: agreements, headed parts, lists with their lead-in, tables,
 * sentences, signatures.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.text.CanonicalText} and the wordings found in it; gives a
 * {@link se.samverkansgraf.importer.section.SectionedText}. May use the text, mention and rule packages and ICU4J.
 * Never changes the text, never says what a statement means.
 */
@NullMarked
package se.samverkansgraf.importer.section;

import org.jspecify.annotations.NullMarked;
