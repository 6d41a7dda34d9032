package se.samverkansgraf.model.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the agreement itself is followed up.
 *
 * @param text the exact words
 * @param forum the actor that follows up, or null where none of the vocabulary is named
 * @param timesPerYear how often, 0.5 for every second year, or null
 * @param evidence the passage
 */
public record FollowUp(
        String text, @Nullable ConceptUse forum, @Nullable BigDecimal timesPerYear, Evidence evidence) {}
