/**
 * Brings a database to the schema that this version of the program needs.
 *
 * <p>Takes an open driver; gives a {@link se.samverkansgraf.cypher.schema.SchemaState}, or a
 * {@link se.samverkansgraf.cypher.schema.SchemaException} that says what to do. May use the statement catalog, the
 * driver, neo4j-migrations and the graph's model. Never changes what an agreement says, only what is counted beside it.
 */
@NullMarked
package se.samverkansgraf.cypher.schema;

import org.jspecify.annotations.NullMarked;
