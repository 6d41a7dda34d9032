/**
 * Answering over HTTP until asked to stop.
 *
 * <p>Takes an open database and a port; gives the running service. May use Spring and graphql-api. Never decides what
 * is answered.
 */
@NullMarked
package se.samverkansgraf.app.serve;

import org.jspecify.annotations.NullMarked;
