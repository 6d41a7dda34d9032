/**
 * The graph's own shape: labels, relationship types, their properties, keys and indexes.
 *
 * <p>Takes nothing; gives enums and records that migrations, statements and the API's schema are held against by
 * tests. May use only the Java library. Never touches a database; docs/graph.md tells the same in prose.
 */
@NullMarked
package se.samverkansgraf.model.graph;

import org.jspecify.annotations.NullMarked;
