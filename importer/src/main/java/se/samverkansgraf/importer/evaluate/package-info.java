/**
 * How well documents are read, by the measure of the annotation guide: read facts against references, layer by layer.
 *
 * <p>Takes {@link se.samverkansgraf.importer.evaluate.Comparison}s of references with facts; gives an {@link
 * se.samverkansgraf.importer.evaluate.Evaluation}. May use the model's facts and their JSON, which is all it looks at.
 * Never reads a document, and never forgives what the measure counts.
 */
@NullMarked
package se.samverkansgraf.importer.evaluate;

import org.jspecify.annotations.NullMarked;
