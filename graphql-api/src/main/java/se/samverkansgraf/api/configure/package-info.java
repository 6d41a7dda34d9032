/**
 * Puts the API together.
 *
 * <p>Takes settings; gives beans: scalars, limits, the reader, the shared nodes. May use every other package of the
 * API, Spring and GraphQL. Never answers anything itself.
 */
@NullMarked
package se.samverkansgraf.api.configure;

import org.jspecify.annotations.NullMarked;
