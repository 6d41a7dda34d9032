/**
 * The files that paths on a command line mean.
 *
 * <p>Takes files and folders; gives {@link se.samverkansgraf.app.input.DocumentFiles}. May use only the Java library.
 * Never opens a file.
 */
@NullMarked
package se.samverkansgraf.app.input;

import org.jspecify.annotations.NullMarked;
