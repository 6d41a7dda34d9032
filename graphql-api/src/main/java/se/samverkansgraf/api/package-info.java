/**
 * Answers questions by GraphQL.
 *
 * <p>Takes requests over HTTP; gives answers read from the graph. A question's way is question → query → response,
 * with errors and configuration beside it. Never writes to the graph.
 */
@NullMarked
package se.samverkansgraf.api;

import org.jspecify.annotations.NullMarked;
