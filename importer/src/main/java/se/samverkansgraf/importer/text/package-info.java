/**
 * The second stage: one canonical text, whatever the format.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.document.SourceDocument}; gives a
 * {@link se.samverkansgraf.importer.text.TextReading}. May use PDFBox, jsoup and {@code issue}. Never interprets
 * what the
 * text means; after it nothing trims, folds or rewrites the text.
 */
@NullMarked
package se.samverkansgraf.importer.text;

import org.jspecify.annotations.NullMarked;
