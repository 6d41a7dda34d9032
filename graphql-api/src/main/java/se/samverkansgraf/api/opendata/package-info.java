/**
 * What is published as open data: the vocabulary as SKOS, the catalogue record, the whole graph.
 *
 * <p>Takes the model's own resources and the graph; gives Turtle, GraphML and JSON-LD. May use the model, the query
 * stage and an RDF library. Never answers questions.
 */
@NullMarked
package se.samverkansgraf.api.opendata;

import org.jspecify.annotations.NullMarked;
