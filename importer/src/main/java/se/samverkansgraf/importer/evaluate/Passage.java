package se.samverkansgraf.importer.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The place that a miss or an extra is about.
 *
 * @param quote the words
 * @param page its page from 1, or null where the words do not stand in the document as they are quoted
 * @param start its first offset in the document's text, or null likewise
 * @param rule the rule that read it, or null for a passage that only the reference quotes
 */
public record Passage(
        String quote,
        @Nullable Integer page,
        @Nullable Integer start,
        @Nullable String rule) {}
