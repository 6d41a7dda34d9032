/**
 * Questions asked of a made-up country, and what answering costs.
 *
 * <p>Takes a country and ready operations; gives statements as the API runs them, and times. May use the whole program.
 * Never measures a database smaller than it says.
 */
@NullMarked
package se.samverkansgraf.benchmarks.answer;

import org.jspecify.annotations.NullMarked;
