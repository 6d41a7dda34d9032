/**
 * Which data answers, told with every answer, and asked for by every question that wants to.
 *
 * <p>Takes what the reader knows of the graph's versions; gives {@code extensions.dataset}, and an error where a
 * question names another version than the current one. May use {@code query}, {@code error}, Spring and GraphQL. Never
 * reads a fact.
 */
@NullMarked
package se.samverkansgraf.api.dataset;

import org.jspecify.annotations.NullMarked;
