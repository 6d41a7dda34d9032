/**
 * The whole way from a document to its facts, and runs over many documents.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.document.SourceDocument}; gives its facts and issues. May use every
 * stage of the importer. Never reads words itself.
 */
@NullMarked
package se.samverkansgraf.importer.run;

import org.jspecify.annotations.NullMarked;
