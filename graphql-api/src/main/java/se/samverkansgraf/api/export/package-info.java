/**
 * Answers to take away, as tables.
 *
 * <p>Takes the arguments of a root field from an address; gives its rows as CSV, Excel, JSON or JSON Lines. Every table
 * is an operation of the public API and a list of columns, so it has the API's rows, filters, limits and errors. May
 * use the GraphQL handler and the formats' libraries. Never reads the graph by itself.
 */
@NullMarked
package se.samverkansgraf.api.export;

import org.jspecify.annotations.NullMarked;
