package se.samverkansgraf.api.response;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * What one peer does.
 *
 * @param commitmentKeys the keys of its commitments in the graph, strongest first
 */
public record Practice(
        Municipality municipality,
        KnownAgreements known,
        @Nullable Strength strength,
        int namedBy,
        List<String> commitmentKeys) {

    private record Held(String key, Strength strength) {}

    /** Strongest and most first, then those that do not, then the unknown; by name within. */
    public static final Comparator<Practice> BEST_FIRST = Comparator.comparing(Practice::coverage)
            .thenComparing(Practice::strength, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparing(Practice::commitmentCount).reversed())
            .thenComparing(Comparator.comparing(Practice::namedBy).reversed())
            .thenComparing(practice -> practice.municipality().name(), SwedishOrder.COMPARATOR);

    /** The practice of a row. */
    public static Practice of(Row row, Municipality municipality) {
        var held = row
                .rows("commitments", each -> new Held(each.text("id"), each.constant("strength", Strength.class)))
                .stream()
                .sorted(Comparator.comparing(Held::strength).thenComparing(Held::key))
                .toList();
        return new Practice(
                municipality,
                KnownAgreements.of(row),
                held.isEmpty() ? null : held.get(0).strength(),
                row.number("naming"),
                held.stream().map(Held::key).toList());
    }

    public Coverage coverage() {
        return commitmentKeys.isEmpty() ? known.silence() : Coverage.STATED;
    }

    public @Nullable UnknownReason unknownReason() {
        return coverage() == Coverage.UNKNOWN ? known.reason() : null;
    }

    public int commitmentCount() {
        return commitmentKeys.size();
    }
}
