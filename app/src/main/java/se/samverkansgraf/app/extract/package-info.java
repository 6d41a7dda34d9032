/**
 * The facts of documents on their way out of the program, without a database.
 *
 * <p>Takes {@link se.samverkansgraf.model.fact.DocumentFacts} one by one; gives JSON or tables, on standard output or
 * in files, through {@link se.samverkansgraf.app.extract.FactsOutput}. May use the model's JSON form. Never mixes
 * anything else into the output.
 */
@NullMarked
package se.samverkansgraf.app.extract;

import org.jspecify.annotations.NullMarked;
