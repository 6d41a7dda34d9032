package se.samverkansgraf.importer.run;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.section.SectionedText;

/**
 * A reading with what was found on the way to it.
 *
 * @param reading the facts and issues
 * @param mentions the wordings found; none where there is no text
 * @param sections the structure found, or null where there is no text
 */
public record Trace(
        Reading reading, Mentions mentions, @Nullable SectionedText sections) {}
