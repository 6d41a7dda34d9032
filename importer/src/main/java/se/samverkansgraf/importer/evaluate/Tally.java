package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.evaluate.Deviation.Side;

/** Counts one layer. */
final class Tally {

    private final List<Deviation> deviations = new ArrayList<>();
    private int hit;
    private int missed;
    private int extra;

    Score score() {
        return new Score(hit, missed, extra, deviations);
    }

    void hits(int number) {
        hit += number;
    }

    void missed(String document, String value, @Nullable Passage passage) {
        missed++;
        deviations.add(new Deviation(Side.MISSED, document, value, passage));
    }

    void extra(String document, String value, @Nullable Passage passage) {
        extra++;
        deviations.add(new Deviation(Side.EXTRA, document, value, passage));
    }

    /** Compares sets of values; those that count either way have been taken out before. */
    void values(String document, List<Named> reference, List<Named> found) {
        Map<String, Named> wanted = byValue(reference);
        Map<String, Named> read = byValue(found);
        for (Named each : wanted.values()) {
            if (read.containsKey(each.value())) {
                hit++;
            } else {
                missed(document, each.value(), each.passage());
            }
        }
        for (Named each : read.values()) {
            if (!wanted.containsKey(each.value())) {
                extra(document, each.value(), each.passage());
            }
        }
    }

    /** Compares what both sides say of one statement. */
    void attribute(String document, Set<String> reference, Set<String> found, Passage of) {
        values(document, named(reference, of), named(found, of));
    }

    /** Counts slots: one that is wrong is missed; a header too many is extra with all of them. */
    void slots(String document, Map<String, String> reference, Map<String, String> found) {
        for (Map.Entry<String, String> slot : reference.entrySet()) {
            String read = found.get(slot.getKey());
            if (slot.getValue().equals(read)) {
                hit++;
            } else {
                String instead = slot.getKey() + ": " + slot.getValue() + " (read: " + read + ")";
                missed(document, instead, null);
            }
        }
        if (reference.isEmpty()) {
            found.forEach((slot, value) -> extra(document, slot + ": " + value, null));
        }
    }

    private static Map<String, Named> byValue(List<Named> values) {
        return values.stream()
                .collect(Collectors.toMap(Named::value, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private static List<Named> named(Set<String> values, Passage of) {
        return values.stream().map(value -> new Named(value, of)).toList();
    }
}
