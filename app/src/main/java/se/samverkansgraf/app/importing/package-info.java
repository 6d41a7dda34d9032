/**
 * An import as the program runs it: the database brought up to date, then the documents.
 *
 * <p>Takes an open database and paths; gives the importer's own report. May use the importer, the schema and the model.
 * Never reads a document or says Cypher itself.
 */
@NullMarked
package se.samverkansgraf.app.importing;

import org.jspecify.annotations.NullMarked;
