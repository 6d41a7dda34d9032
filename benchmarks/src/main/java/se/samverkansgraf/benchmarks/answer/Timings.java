package se.samverkansgraf.benchmarks.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long something took, each time.
 *
 * @param nanoseconds each time, sorted
 */
record Timings(long[] nanoseconds) {

    private static final double NANOSECONDS_IN_MILLISECOND = 1e6;
    private static final int FEWEST = 5;

    /** How long the work takes when done one time after the other for a while, and at least five times. */
    static Timings of(Runnable work, Duration span) {
        return sorted(repeated(work, span));
    }

    /** The same by several at once. */
    static Timings of(Runnable work, Duration span, int workers) {
        try (var pool = new Workers(workers)) {
            return sorted(pool.all(() -> repeated(work, span)));
        }
    }

    private static List<Long> repeated(Runnable work, Duration span) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + span.toNanos();
        while (times.size() < FEWEST || System.nanoTime() < end) {
            long begin = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static Timings sorted(List<Long> times) {
        long[] nanoseconds = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(nanoseconds);
        return new Timings(nanoseconds);
    }

    /** The time in milliseconds that this share of all times does not exceed. */
    double quantile(double share) {
        int place = (int) Math.ceil(share * nanoseconds.length) - 1;
        return nanoseconds[Math.max(0, place)] / NANOSECONDS_IN_MILLISECOND;
    }

    private record Workers(ExecutorService threads, int count) implements AutoCloseable {

        Workers(int count) {
            this(Executors.newFixedThreadPool(count), count);
        }

        List<Long> all(Callable<List<Long>> work) {
            List<Future<List<Long>>> begun = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                begun.add(threads.submit(work));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> each : begun) {
                times.addAll(done(each));
            }
            return times;
        }

        private static List<Long> done(Future<List<Long>> work) {
            try {
                return work.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
