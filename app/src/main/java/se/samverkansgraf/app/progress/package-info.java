/**
 * An import's progress while it runs, and its report as JSON.
 *
 * <p>Takes the importer's events; gives a bar on standard error, or JSON lines on standard output. May use progressbar
 * and Jackson. Never changes what is imported.
 */
@NullMarked
package se.samverkansgraf.app.progress;

import org.jspecify.annotations.NullMarked;
