/**
 * Answers, in the shape of the schema.
 *
 * <p>Takes rows and the shared nodes; gives view records, one for each type of the schema, and pages of them. May use
 * {@code query}'s rows and graph-model. Never reads the graph, never holds a map.
 */
@NullMarked
package se.samverkansgraf.api.response;

import org.jspecify.annotations.NullMarked;
