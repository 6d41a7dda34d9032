package se.samverkansgraf.api.response;

/**
 * An entry of a page.
 *
 * @param cursor its place in the list
 * @param node the entry
 * @param <T> its type
 */
public record Edge<T>(String cursor, T node) {}
