package se.samverkansgraf.api.question;

import java.util.Set;

/**
 * Which agreement is to be read, and how much of it.
 *
 * @param key its key in the graph
 * @param parts what to read besides its own values
 */
record AgreementKey(String key, Set<AgreementPart> parts) {}
