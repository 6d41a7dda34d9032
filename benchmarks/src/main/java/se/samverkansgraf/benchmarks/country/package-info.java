/**
 * A made-up country of agreements, as large as wanted.
 *
 * <p>Takes a seed and a span of years; gives facts of documents, skewed as real ones are: few topics are in most
 * agreements, most are in few, and neighbours copy each other's sentences. May use the model only. Never reads a real
 * document.
 */
@NullMarked
package se.samverkansgraf.benchmarks.country;

import org.jspecify.annotations.NullMarked;
