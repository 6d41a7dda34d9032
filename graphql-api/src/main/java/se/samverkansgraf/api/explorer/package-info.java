/**
 * Serves the explorer, the web page at {@code /}.
 *
 * <p>Takes GET requests of a browser; gives the page's shell, its files and the map. May use Spring's web part. Never
 * answers a question: the page asks those of the API as any other client does.
 */
@NullMarked
package se.samverkansgraf.api.explorer;

import org.jspecify.annotations.NullMarked;
