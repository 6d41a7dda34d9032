/**
 * The child process that holds the embedded Neo4j.
 *
 * <p>Takes: a data folder and sizes, as arguments; the end of its standard input as the word to stop. Gives: Bolt on
 * loopback, the files {@code neo4j-running} and {@code neo4j-password} in the data folder, one line of outcome on its
 * standard output. May use: Neo4j. Never does: open another port, call out, or outlive the process that started it.
 */
@NullMarked
package se.samverkansgraf.embedded.server;

import org.jspecify.annotations.NullMarked;
