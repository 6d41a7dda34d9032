package se.samverkansgraf.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs. The role is always known; the name is kept out of the graph unless names are asked for.
 *
 * @param name the person's name as written, or null for a placeholder
 * @param role the role's id in the vocabulary
 * @param party the side signed for
 * @param evidence the signature
 */
public record Signatory(@Nullable String name, String role, Party party, Evidence evidence) {}
