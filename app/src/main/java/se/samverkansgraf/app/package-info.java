/**
 * The one program: its commands, what they say, and how they end.
 *
 * <p>Takes arguments, environment variables and standard streams; gives an exit code. May use every module of the
 * project, picocli and progressbar; Spring only where a command serves. Never reads a document or says Cypher itself,
 * never shows a stack trace or a password.
 */
@NullMarked
package se.samverkansgraf.app;

import org.jspecify.annotations.NullMarked;
