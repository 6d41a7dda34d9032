/**
 * Beside the way of a document: cuts what agreements say into wordings, by which copied text is found.
 *
 * <p>Takes {@link se.samverkansgraf.model.fact.DocumentFacts} and the names of municipalities; gives
 * {@link se.samverkansgraf.importer.wording.Wordings}. May use the model. Never compares documents: equal text gives
 * equal wordings wherever it stands, and the graph finds who shares them. Decision 0011 tells why it cuts so.
 */
@NullMarked
package se.samverkansgraf.importer.wording;

import org.jspecify.annotations.NullMarked;
