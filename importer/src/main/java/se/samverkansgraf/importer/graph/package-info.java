/**
 * The last stage of a document: what is written, and nothing else writes.
 *
 * <p>Takes {@link se.samverkansgraf.model.fact.DocumentFacts} with their issues, and the program's own vocabulary and
 * reference data; gives a {@link se.samverkansgraf.importer.graph.WriteSummary}. May use the model, the issues, the
 * statement catalog and the driver. Never reads a document, never decides what a text means, never deletes a shared
 * node that anything uses. docs/graph.md tells what is written, decision 0005 how.
 */
@NullMarked
package se.samverkansgraf.importer.graph;

import org.jspecify.annotations.NullMarked;
