/**
 * Measurements beside a floor or a peer in the same run.
 *
 * <p>Takes the samples; gives figures. May use every module and JMH. Never decides whether a figure is good.
 */
@NullMarked
package se.samverkansgraf.benchmarks;

import org.jspecify.annotations.NullMarked;
