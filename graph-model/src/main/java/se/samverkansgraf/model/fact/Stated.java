package se.samverkansgraf.model.fact;

/**
 * A value together with the passage that states it.
 *
 * @param value the normalised value
 * @param evidence where it is said
 * @param <T> the value's type
 */
public record Stated<T>(T value, Evidence evidence) {}
