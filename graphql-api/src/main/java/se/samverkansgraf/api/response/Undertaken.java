package se.samverkansgraf.api.response;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Strength;

/**
 * What a municipality's commitments to something amount to.
 *
 * @param strength of the strongest, or null where there is none
 * @param keys the commitments' keys in the graph, strongest first
 * @param measured how many of them have a measure
 * @param excluded how many statements leave it to ordinary work instead
 * @param methods of the commitments, the most used first
 * @param responsible who has which part in them, the most named first
 */
public record Undertaken(
        @Nullable Strength strength,
        List<String> keys,
        int measured,
        int excluded,
        List<Method> methods,
        List<Assignment> responsible) {

    private record Held(
            String key,
            Strength strength,
            boolean measured,
            List<String> methods,
            List<String> focusAreas,
            List<Doer> doers) {

        static Held of(Row row) {
            return new Held(
                    row.text("id"),
                    row.constant("strength", Strength.class),
                    row.flag("measured"),
                    row.texts("methods"),
                    row.texts("focusAreas"),
                    row.rows("responsible", Doer::of));
        }
    }

    private record Doer(String label, String id, CommitmentFunction function) implements Comparable<Doer> {

        private static final Comparator<Doer> ORDER =
                Comparator.comparing(Doer::id).thenComparing(Doer::label).thenComparing(Doer::function);

        @Override
        public int compareTo(Doer other) {
            return ORDER.compare(this, other);
        }

        static Doer of(Row row) {
            return new Doer(row.text("label"), row.text("id"), row.constant("function", CommitmentFunction.class));
        }
    }

    /** What the {@code commitments} of a row amount to. */
    static Undertaken of(Row row, Municipality municipality, SharedNodes shared) {
        Map<Boolean, List<Held>> byExclusion = row.rows("commitments", Held::of).stream()
                .sorted(Comparator.comparing(Held::strength).thenComparing(Held::key))
                .collect(Collectors.partitioningBy(held -> held.strength() == Strength.EXCLUDED));
        var held = byExclusion.get(false);
        return new Undertaken(
                held.isEmpty() ? null : held.get(0).strength(),
                held.stream().map(Held::key).toList(),
                (int) held.stream().filter(Held::measured).count(),
                byExclusion.get(true).size(),
                shared.concepts().get(Method.class, mostFirst(held, Held::methods)),
                responsible(held, municipality, shared));
    }

    private static List<Assignment> responsible(List<Held> held, Municipality municipality, SharedNodes shared) {
        return mostFirst(held, Held::doers).stream()
                .map(doer -> assignment(
                        doer,
                        held.stream()
                                .filter(each -> each.doers().contains(doer))
                                .toList(),
                        municipality,
                        shared))
                .toList();
    }

    private static Assignment assignment(Doer doer, List<Held> held, Municipality municipality, SharedNodes shared) {
        return new Assignment(
                Responsible.of(doer.label(), doer.id(), shared),
                doer.function(),
                municipality,
                shared.concepts().get(FocusArea.class, mostFirst(held, Held::focusAreas)),
                shared.concepts().get(Method.class, mostFirst(held, Held::methods)),
                held.stream().map(Held::key).toList());
    }

    private static <T extends Comparable<T>> List<T> mostFirst(List<Held> held, Function<Held, Collection<T>> parts) {
        Map<T, Integer> counts = new HashMap<>();
        Stream<T> all = held.stream().flatMap(each -> parts.apply(each).stream().distinct());
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
