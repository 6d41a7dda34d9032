package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of a reading are which of a reference: the most alike first, each taken once.
 *
 * @param foundOf index of the statement read, by the index of the reference's
 */
record Pairing(Map<Integer, Integer> foundOf) {

    /** Least overlap of words at which two quotes are the same statement. */
    private static final double LEAST_OVERLAP = 0.6;

    private record Likeness(double overlap, int reference, int found) {}

    static Pairing of(List<AnnotatedStatement> reference, List<AnnotatedStatement> found) {
        List<Likeness> alike = new ArrayList<>();
        for (int i = 0; i < reference.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap =
                        Words.overlap(reference.get(i).words(), found.get(j).words());
                if (overlap >= LEAST_OVERLAP) {
                    alike.add(new Likeness(overlap, i, j));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Likeness::overlap)
                .thenComparingInt(Likeness::reference)
                .thenComparingInt(Likeness::found)
                .reversed());
        Map<Integer, Integer> foundOf = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Likeness pair : alike) {
            if (!foundOf.containsKey(pair.reference()) && taken.add(pair.found())) {
                foundOf.put(pair.reference(), pair.found());
            }
        }
        return new Pairing(foundOf);
    }

    boolean hasFound(int index) {
        return foundOf.containsValue(index);
    }
}
