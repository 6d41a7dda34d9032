/**
 * The tests' database, for every module: a JUnit extension that starts one Neo4j per JVM.
 *
 * <p>Takes: nothing. Gives: a driver, the connection, and a way to empty the database. May use: Testcontainers where a
 * Docker engine answers, the embedded Neo4j elsewhere. Never does: wait for an engine that is not there, or leave a
 * database behind.
 */
@NullMarked
package se.samverkansgraf.embedded.junit;

import org.jspecify.annotations.NullMarked;
