package se.samverkansgraf.api.question;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkansgraf.api.query.Row;

/**
 * What a municipality prioritises.
 *
 * @param weights for each focus area's slug how many valid agreements prioritise it or one below it, at least one
 */
record PriorityProfile(Map<String, Integer> weights) {

    private static final double PRECISION = 1e6;

    /** The profile of a row with {@code weights}. */
    static PriorityProfile of(Row row) {
        return new PriorityProfile(
                row.rows("weights", each -> Map.entry(each.text("focusArea"), each.number("agreements"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** True where nothing is prioritised. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** How similar two profiles are, 0 to 1: their cosine, rounded so that equally similar ones are equal. */
    double similarityTo(PriorityProfile other) {
        return isEmpty() || other.isEmpty()
                ? 0
                : rounded(products(other).values().stream()
                                .mapToLong(each -> each)
                                .sum()
                        / lengths(other));
    }

    /** For each focus area of both, by slug, its part of their cosine, rounded likewise. */
    Map<String, Double> partsOf(PriorityProfile other) {
        double lengths = lengths(other);
        Map<String, Double> parts = new TreeMap<>();
        products(other).forEach((slug, product) -> parts.put(slug, rounded(product / lengths)));
        return parts;
    }

    private Map<String, Long> products(PriorityProfile other) {
        Map<String, Long> products = new TreeMap<>();
        weights.forEach((slug, weight) -> {
            long product = (long) weight * other.weights.getOrDefault(slug, 0);
            if (product > 0) {
                products.put(slug, product);
            }
        });
        return products;
    }

    private double lengths(PriorityProfile other) {
        return Math.sqrt((double) squared() * other.squared());
    }

    private static double rounded(double part) {
        return Math.round(part * PRECISION) / PRECISION;
    }

    private long squared() {
        return weights.values().stream()
                .mapToLong(weight -> (long) weight * weight)
                .sum();
    }
}
