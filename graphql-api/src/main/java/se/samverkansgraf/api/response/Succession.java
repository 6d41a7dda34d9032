package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement against the one before it.
 *
 * @param predecessor null where none is known
 * @param changes in the order of the later text, what was dropped last; none without a predecessor
 */
public record Succession(
        Agreement agreement, @Nullable Agreement predecessor, Comparability comparability, List<FactChange> changes) {

    /** How many changes there are of each sort. */
    public List<ChangeCount> counts() {
        return ChangeCount.counted(changes);
    }
}
