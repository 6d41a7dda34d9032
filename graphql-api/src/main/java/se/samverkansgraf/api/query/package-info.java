/**
 * The one way from a question to the graph.
 *
 * <p>Takes the name of a statement and its values; gives rows, later. May use the statement catalog, the driver and
 * {@code error}. Never writes, never puts a statement together, never blocks a thread while the
 * database works, save its own that plans ahead.
 */
@NullMarked
package se.samverkansgraf.api.query;

import org.jspecify.annotations.NullMarked;
