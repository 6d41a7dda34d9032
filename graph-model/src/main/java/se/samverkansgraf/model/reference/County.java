package se.samverkansgraf.model.reference;

/**
 * A county (län).
 *
 * @param code SCB's two-digit code, as text: {@code 01}
 * @param name {@code Stockholms län}
 */
public record County(String code, String name) {}
