/**
 * What goes wrong, as a client may see it.
 *
 * <p>Takes exceptions and GraphQL errors; gives errors with a code, a classification, the request's id and, where one
 * is at fault, the argument. May use GraphQL and the driver's exceptions. Never shows a stack trace, a statement or a
 * class's name.
 */
@NullMarked
package se.samverkansgraf.api.error;

import org.jspecify.annotations.NullMarked;
