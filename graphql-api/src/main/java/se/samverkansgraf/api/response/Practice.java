package se.samverkansgraf.api.response;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * What one peer does.
 *
 * @param known what is known of its agreements
 * @param undertaken its commitments
 * @param counts what else its agreements say
 */
public record Practice(Municipality municipality, KnownAgreements known, Undertaken undertaken, Counts counts) {

    /** How many other facts say so. */
    record Counts(int priorities, int goals, int naming) {}

    /** Strongest and most first, then those that do not, then the unknown; by name within. */
    public static final Comparator<Practice> BEST_FIRST = Comparator.comparing(Practice::coverage)
            .thenComparing(Practice::strength, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparing(Practice::commitmentCount).reversed())
            .thenComparing(Comparator.comparing(Practice::namedBy).reversed())
            .thenComparing(practice -> practice.municipality().name(), SwedishOrder.COMPARATOR);

    /** The practice of a row; {@code known} is what is known of the municipality's agreements. */
    public static Practice of(Row row, Municipality municipality, KnownAgreements known, SharedNodes shared) {
        return new Practice(
                municipality,
                known,
                Undertaken.of(row, municipality, shared),
                new Counts(row.number("priorities"), row.number("goals"), row.number("naming")));
    }

    public Coverage coverage() {
        boolean isStated = commitmentCount() + counts.priorities() + counts.goals() > 0;
        return isStated ? Coverage.STATED : known.silence();
    }

    public @Nullable UnknownReason unknownReason() {
        return coverage() == Coverage.UNKNOWN ? known.reason() : null;
    }

    public @Nullable Strength strength() {
        return undertaken.strength();
    }

    public int commitmentCount() {
        return undertaken.keys().size();
    }

    public int measureCount() {
        return undertaken.measured();
    }

    public int excludedCount() {
        return undertaken.excluded();
    }

    public int priorityCount() {
        return counts.priorities();
    }

    public int goalCount() {
        return counts.goals();
    }

    public int namedBy() {
        return counts.naming();
    }

    public List<Method> methods() {
        return undertaken.methods();
    }

    public List<Assignment> responsible() {
        return undertaken.responsible();
    }
}
