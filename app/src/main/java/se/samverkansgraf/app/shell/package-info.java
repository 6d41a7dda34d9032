/**
 * What surrounds a command: streams, variables, folders, and how it may end.
 *
 * <p>Takes the process; gives {@link se.samverkansgraf.app.shell.Shell}, exit codes and the exception that carries a
 * one-line message. May use only the Java library. Never prints or exits by itself.
 */
@NullMarked
package se.samverkansgraf.app.shell;

import org.jspecify.annotations.NullMarked;
