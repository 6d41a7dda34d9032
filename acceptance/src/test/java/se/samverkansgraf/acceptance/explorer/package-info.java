/**
 * The explorer in a real browser, over the samples.
 *
 * <p>Takes a Chromium of this machine (skipped, with a message, where there is none). {@code EveryPageIT} holds what
 * every page owes; each page's own tests stand in a class named after it. One browser and one service for all.
 */
@NullMarked
package se.samverkansgraf.acceptance.explorer;

import org.jspecify.annotations.NullMarked;
