/**
 * A document's text with all that was read in it marked, for people who want to see why.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.run.Trace}; gives an {@link se.samverkansgraf.app.explain.Explanation},
 * as a page for a browser or as text for a terminal. May use the importer's readings and the model. Never lets a
 * document's text be anything but text, never loads anything from elsewhere.
 */
@NullMarked
package se.samverkansgraf.app.explain;

import org.jspecify.annotations.NullMarked;
