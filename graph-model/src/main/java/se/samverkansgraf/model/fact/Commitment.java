package se.samverkansgraf.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement by which somebody undertakes to do something during the agreement.
 *
 * @param text the exact words; of a table row the activity and the cell, joined by {@code " | "}
 * @param undertaking who, how firmly, in which part
 * @param responsible units and roles named as doers
 * @param subject methods, topics and groups
 * @param measure its measurable target, or null
 * @param priorityRank the priority it stands under, or null
 * @param evidence its passages in the text's order, at least one; of a table row the activity's and the cell's
 */
public record Commitment(
        String text,
        Undertaking undertaking,
        Responsible responsible,
        Subject subject,
        @Nullable Measure measure,
        @Nullable Integer priorityRank,
        List<Evidence> evidence) {

    public Commitment {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("commitment '%s' has no evidence".formatted(text));
        }
    }
}
