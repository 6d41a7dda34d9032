/**
 * Which database a command works on, and the open connection to it.
 *
 * <p>Takes options and environment variables; gives an {@link se.samverkansgraf.app.database.OpenDatabase}, or one line
 * that says why there is none. May use the driver, embedded-neo4j and picocli. Never reads or writes the graph, never
 * shows a password.
 */
@NullMarked
package se.samverkansgraf.app.database;

import org.jspecify.annotations.NullMarked;
