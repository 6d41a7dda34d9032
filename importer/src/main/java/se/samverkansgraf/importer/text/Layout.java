package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * What a format's reader found: the text as the parser gave it, and the blocks it falls into.
 *
 * @param source the parser's text, which the offset map leads back to
 * @param drafts the blocks in reading order, as ranges of {@code source}
 * @param pages number of pages, 1 in formats without
 */
record Layout(String source, List<Draft> drafts, int pages) {}
