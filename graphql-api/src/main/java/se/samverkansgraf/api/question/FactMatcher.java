package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.api.response.Change;
import se.samverkansgraf.api.response.ComparedFact;
import se.samverkansgraf.api.response.FactChange;

/**
 * Pairs the facts of two agreements one to one: equal words first, then the most alike; where two pairs are as much
 * alike, the one that stands first. The same facts give the same pairs, always.
 */
final class FactMatcher {

    /** Below this, facts are no pair. */
    static final double LEAST_ALIKE = 0.45;

    private static final double WEIGHT_OF_WORDS = 0.7;

    private record Pair(int before, int after, double similarity, double substance, double alike) {}

    private static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparing((Pair pair) -> pair.similarity() < 1)
            .thenComparing(Comparator.comparingDouble(Pair::alike).reversed())
            .thenComparing(Pair::after)
            .thenComparing(Pair::before);

    private final List<FactWords> before;
    private final List<FactWords> after;

    private FactMatcher(List<ComparedFact> before, List<ComparedFact> after) {
        this.before = before.stream().map(FactWords::of).toList();
        this.after = after.stream().map(FactWords::of).toList();
    }

    /** What became of each fact, in the order of the later ones; what was dropped comes last. */
    static List<FactChange> changes(List<ComparedFact> before, List<ComparedFact> after) {
        return new FactMatcher(before, after).changes();
    }

    private List<FactChange> changes() {
        var pairOf = new Pair[after.size()];
        var taken = new boolean[before.size()];
        for (Pair pair : pairs()) {
            if (pairOf[pair.after()] == null && !taken[pair.before()]) {
                pairOf[pair.after()] = pair;
                taken[pair.before()] = true;
            }
        }
        var changes = new ArrayList<FactChange>();
        for (int i = 0; i < pairOf.length; i++) {
            changes.add(pairOf[i] == null ? FactChange.added(after.get(i).fact()) : change(pairOf[i]));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                changes.add(FactChange.dropped(before.get(i).fact()));
            }
        }
        return changes;
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (before.get(i).fact().of() == after.get(j).fact().of()) {
                    var pair = pair(i, j);
                    if (pair.alike() >= LEAST_ALIKE) {
                        pairs.add(pair);
                    }
                }
            }
        }
        pairs.sort(MOST_ALIKE_FIRST);
        return pairs;
    }

    private Pair pair(int i, int j) {
        var one = before.get(i);
        var other = after.get(j);
        double similarity = one.similarity(other);
        double substance = one.substance(other);
        double alike = one.concepts().isEmpty() && other.concepts().isEmpty()
                ? similarity
                : WEIGHT_OF_WORDS * similarity + (1 - WEIGHT_OF_WORDS) * substance;
        return new Pair(i, j, similarity, substance, alike);
    }

    private FactChange change(Pair pair) {
        var one = before.get(pair.before());
        var other = after.get(pair.after());
        return new FactChange(
                other.fact().of(),
                one.words().equals(other.words()) ? Change.UNCHANGED : Change.REWORDED,
                Shifts.between(one.fact(), other.fact()),
                rounded(pair.similarity()),
                rounded(pair.substance()),
                one.fact(),
                other.fact());
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
