package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, or a placeholder for one, alone in its block, or beside a title.
 *
 * @param name as written; null for a placeholder such as XXX
 */
public record PersonMention(@Nullable String name) implements MentionValue {}
