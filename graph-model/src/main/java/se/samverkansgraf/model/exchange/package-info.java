/**
 * The public JSON of a document's facts, as {@code docs/facts-format.md} and {@code /schema/facts-1.json} describe it.
 *
 * <p>Takes {@link se.samverkansgraf.model.fact.DocumentFacts}; gives JSON. May use {@code model}, Jackson, and
 * SnakeYAML for the list of ids that the annotation guide knows. Never changes, adds or leaves out a fact; shows or
 * covers names as it is told.
 */
@NullMarked
package se.samverkansgraf.model.exchange;

import org.jspecify.annotations.NullMarked;
