package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores what was read against references. What two readers judged differently is neither rewarded nor penalised: a
 * statement marked optional, an attribute listed as unsure, an id listed as optional.
 */
public final class Evaluator {

    private static final List<Layer> VALUES = List.of(
            Layer.SIGNATORIES,
            Layer.PRIORITIES,
            Layer.PRIORITY_HEADINGS,
            Layer.METHODS,
            Layer.ROLES,
            Layer.ACTORS,
            Layer.TARGET_GROUPS);

    private final Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);

    private Evaluator() {}

    /**
     * Scores documents together: every value and statement weighs the same, whichever document it stands in.
     */
    public static Evaluation evaluate(List<Comparison> comparisons) {
        Evaluator evaluator = new Evaluator();
        comparisons.forEach(evaluator::add);
        Map<Layer, Score> scores = new EnumMap<>(Layer.class);
        evaluator.tallies.forEach((layer, tally) -> scores.put(layer, tally.score()));
        return new Evaluation(scores);
    }

    private void add(Comparison comparison) {
        List<AnnotatedAgreement> left = new ArrayList<>(comparison.found());
        for (AnnotatedAgreement reference : comparison.reference()) {
            AnnotatedAgreement found = left.stream()
                    .filter(each -> String.valueOf(each.kind()).equals(String.valueOf(reference.kind())))
                    .findFirst()
                    .orElse(left.isEmpty() ? AnnotatedAgreement.NONE : left.get(0));
            left.removeIf(each -> each == found);
            agreement(comparison.document(), reference, found);
        }
        left.forEach(found -> agreement(comparison.document(), AnnotatedAgreement.NONE, found));
    }

    private void agreement(String document, AnnotatedAgreement reference, AnnotatedAgreement found) {
        tally(Layer.HEADER).slots(document, reference.slots(), found.slots());
        for (Layer layer : VALUES) {
            Set<String> eitherWay = reference.eitherWay(layer);
            tally(layer)
                    .values(
                            document,
                            without(eitherWay, reference.values(layer)),
                            without(eitherWay, found.values(layer)));
        }
        for (Layer layer : List.of(Layer.COMMITMENTS, Layer.GOALS)) {
            statements(layer, document, reference.statements(layer), found.statements(layer));
        }
        followUps(document, reference.statements(Layer.FOLLOW_UPS), found.statements(Layer.FOLLOW_UPS));
    }

    private void statements(
            Layer layer, String document, List<AnnotatedStatement> reference, List<AnnotatedStatement> found) {
        Pairing pairing = Pairing.of(reference, found);
        for (int i = 0; i < reference.size(); i++) {
            AnnotatedStatement wanted = reference.get(i);
            Integer read = pairing.foundOf().get(i);
            if (wanted.optional()) {
                continue;
            }
            if (read == null) {
                tally(layer).missed(document, wanted.passage().quote(), wanted.passage());
            } else {
                tally(layer).hits(1);
                attributes(document, wanted, found.get(read));
            }
        }
        unpaired(layer, document, found, pairing);
    }

    /** A follow-up is never optional: each one counts. */
    private void followUps(String document, List<AnnotatedStatement> reference, List<AnnotatedStatement> found) {
        Pairing pairing = Pairing.of(reference, found);
        tally(Layer.FOLLOW_UPS).hits(pairing.foundOf().size());
        for (int i = 0; i < reference.size(); i++) {
            if (!pairing.foundOf().containsKey(i)) {
                Passage passage = reference.get(i).passage();
                tally(Layer.FOLLOW_UPS).missed(document, passage.quote(), passage);
            }
        }
        unpaired(Layer.FOLLOW_UPS, document, found, pairing);
    }

    private void unpaired(Layer layer, String document, List<AnnotatedStatement> found, Pairing pairing) {
        for (int j = 0; j < found.size(); j++) {
            if (!pairing.hasFound(j)) {
                Passage passage = found.get(j).passage();
                tally(layer).extra(document, passage.quote(), passage);
            }
        }
        tally(layer);
    }

    private void attributes(String document, AnnotatedStatement wanted, AnnotatedStatement read) {
        wanted.attributes().forEach((layer, values) -> {
            Set<String> others = read.attributes().getOrDefault(layer, Set.of());
            boolean silent = layer == Layer.MEASURES && values.isEmpty() && others.isEmpty();
            if (!silent && !wanted.unsure().contains(layer)) {
                tally(layer).attribute(document, values, others, read.passage());
            }
        });
    }

    private Tally tally(Layer layer) {
        return tallies.computeIfAbsent(layer, created -> new Tally());
    }

    private static List<Named> without(Set<String> eitherWay, List<Named> values) {
        return values.stream()
                .filter(value -> !eitherWay.contains(value.value()))
                .toList();
    }
}
