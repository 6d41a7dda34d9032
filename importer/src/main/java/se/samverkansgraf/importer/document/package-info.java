/**
 * The first stage: bytes, their hash, their media type.
 *
 * <p>Takes a path or bytes; gives a {@link se.samverkansgraf.importer.document.DocumentReading}. May use tika-core for
 * the names of formats that are not read, and {@code issue}. Never parses a document's content, never throws for a
 * poor one.
 */
@NullMarked
package se.samverkansgraf.importer.document;

import org.jspecify.annotations.NullMarked;
