/**
 * A small graph to ask, written by the importer's writer from facts made here.
 *
 * <p>Takes the test database; gives it the shared nodes and a few agreements. May use the importer's graph stage.
 */
@NullMarked
package se.samverkansgraf.api.graph;

import org.jspecify.annotations.NullMarked;
