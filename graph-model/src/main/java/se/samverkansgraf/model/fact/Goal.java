package se.samverkansgraf.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated aim, as opposed to a task.
 *
 * @param text the exact words
 * @param certainty how sure the reading is
 * @param focusAreas topics it names or stands under
 * @param measure its measurable target, or null
 * @param evidence its passages, at least one
 */
public record Goal(
        String text,
        Certainty certainty,
        List<ConceptUse> focusAreas,
        @Nullable Measure measure,
        List<Evidence> evidence) {

    public Goal {
        focusAreas = List.copyOf(focusAreas);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("goal '%s' has no evidence".formatted(text));
        }
    }
}
