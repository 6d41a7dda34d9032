/**
 * References beside the documents they annotate, and how well those were read.
 *
 * <p>Takes folders and {@link se.samverkansgraf.importer.evaluate.Evaluation}s; gives pairs of files, tables and JSON.
 * May use the importer's evaluation and the report's tables. Never counts by itself.
 */
@NullMarked
package se.samverkansgraf.app.evaluate;

import org.jspecify.annotations.NullMarked;
