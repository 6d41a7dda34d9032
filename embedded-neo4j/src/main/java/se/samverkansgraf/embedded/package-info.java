/**
 * The default database: a real Neo4j Community in a child process of its own, with its own class path and heap.
 *
 * <p>Takes: a data folder and, if asked, sizes, a port, a Java. Gives: a Bolt address with user and password, or one
 * line that says why not and what to do. May use: the JDK alone. Never does: show a Neo4j class, put one on the
 * caller's class path, print a password, or leave a process behind.
 */
@NullMarked
package se.samverkansgraf.embedded;

import org.jspecify.annotations.NullMarked;
