package se.samverkansgraf.api.question;

import java.util.Set;

/**
 * Which commitment is to be read, and how much of it.
 *
 * @param key its key in the graph
 * @param parts what to read besides its own values
 */
record FactKey(String key, Set<FactPart> parts) {}
