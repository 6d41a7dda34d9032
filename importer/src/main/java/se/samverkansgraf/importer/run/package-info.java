/**
 * The whole way from a document to its facts, and runs over many documents.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.document.SourceDocument}, or files and folders; gives its facts and
 * issues, or an {@link se.samverkansgraf.importer.run.ImportReport}. May use every stage of the importer. Never reads
 * words itself, never lets one poor document stop the others, never writes but through
 * {@link se.samverkansgraf.importer.graph.GraphWriter}.
 */
@NullMarked
package se.samverkansgraf.importer.run;

import org.jspecify.annotations.NullMarked;
