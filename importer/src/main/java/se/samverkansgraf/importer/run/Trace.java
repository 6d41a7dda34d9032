package se.samverkansgraf.importer.run;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.model.fact.DocumentFacts;

/**
 * A reading with what was found on the way to it.
 *
 * @param reading the facts and issues
 * @param mentions the wordings found; none where there is no text
 * @param sections the structure found, or null where there is no text
 */
public record Trace(
        Reading reading, Mentions mentions, @Nullable SectionedText sections) {

    /**
     * The facts, for those who know that there are some.
     *
     * @throws IllegalStateException if none could be read
     */
    public DocumentFacts facts() {
        if (reading.facts() == null) {
            throw new IllegalStateException("no facts were read: " + reading.issues());
        }
        return reading.facts();
    }

    /**
     * The structure, for those who know that there is text.
     *
     * @throws IllegalStateException if there is none
     */
    public SectionedText structure() {
        if (sections == null) {
            throw new IllegalStateException("no text was read: " + reading.issues());
        }
        return sections;
    }
}
