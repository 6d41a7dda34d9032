/**
 * Every word said to Neo4j, by name.
 *
 * <p>Takes the statement files of the class path's folder {@code cypher}, each with a header that declares its
 * parameters and columns; gives a {@link se.samverkansgraf.cypher.StatementCatalog} of them, or all their faults at
 * once. May use the Java library and the driver's value types. Never opens a session, never puts a statement together.
 */
@NullMarked
package se.samverkansgraf.cypher;

import org.jspecify.annotations.NullMarked;
