/**
 * The fourth stage: what was read, wording by wording, before anything is made of it.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.text.CanonicalText}; gives
 * {@link se.samverkansgraf.importer.mention.Mentions}. May use the rule package, the vocabulary and the reference data
 * of graph-model. Never decides what a passage means for the agreement: that is the fact stage's matter.
 */
@NullMarked
package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.NullMarked;
