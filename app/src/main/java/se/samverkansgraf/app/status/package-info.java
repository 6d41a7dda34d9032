/**
 * What a graph holds, in numbers.
 *
 * <p>Takes an open database; gives {@link se.samverkansgraf.app.status.GraphStatus}. May use the statements of the
 * folder {@code status}. Never writes, never reads a fact.
 */
@NullMarked
package se.samverkansgraf.app.status;

import org.jspecify.annotations.NullMarked;
