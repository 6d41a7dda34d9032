/**
 * Tests of the program as its user meets it: what is typed, what is said, how it ends.
 *
 * <p>Takes command lines, within this JVM ({@code …Tests}) or as a process ({@code …IT}); gives what they printed and
 * their exit code. May use everything. Never depends on the machine's locale or on a free well-known port.
 */
@NullMarked
package se.samverkansgraf.app;

import org.jspecify.annotations.NullMarked;
