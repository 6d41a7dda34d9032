package se.samverkansgraf.benchmarks.country;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Chance of its own for each thing that the numbers tell apart. */
    static Chance of(long seed, int... numbers) {
        long mixed = seed;
        for (int number : numbers) {
            mixed = new SplittableRandom(mixed ^ number * 0x9E3779B97F4A7C15L).nextLong();
        }
        return new Chance(mixed);
    }

    /** Whether something happens that does so in this share of cases, 0 to 1. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Any of them, each as likely. */
    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of them, the first most often: a tenth of the choices takes about half of the cases. */
    <T> T skewed(List<T> choices) {
        double place = Math.pow(random.nextDouble(), 3);
        return choices.get((int) (place * choices.size()));
    }
}
