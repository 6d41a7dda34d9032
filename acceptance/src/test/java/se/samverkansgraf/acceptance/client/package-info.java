/**
 * What clients of others say of the API.
 *
 * <p>Takes npm's clients, fetched by the build where Node is there; gives what they read from a served graph. May use
 * everything.
 */
@NullMarked
package se.samverkansgraf.acceptance.client;

import org.jspecify.annotations.NullMarked;
