package se.samverkansgraf.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that this agreement itself prioritises; a topic named in passing is none.
 *
 * @param rank its place in the agreement's order, from 1
 * @param heading as written, without number and markup
 * @param focusAreas what it concerns, most specific first; empty where no concept fits
 * @param parentRank the rank of the enclosing priority, or null
 * @param evidence every passage that states it, at least one
 */
public record Priority(
        int rank,
        String heading,
        List<ConceptUse> focusAreas,
        @Nullable Integer parentRank,
        List<Evidence> evidence) {

    public Priority {
        focusAreas = List.copyOf(focusAreas);
        evidence = List.copyOf(evidence);
        if (rank < 1 || evidence.isEmpty()) {
            throw new IllegalArgumentException("priority '%s' wants a rank from 1 and evidence".formatted(heading));
        }
    }
}
