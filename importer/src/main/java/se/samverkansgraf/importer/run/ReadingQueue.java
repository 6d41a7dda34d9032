package se.samverkansgraf.importer.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads documents ahead, several at a time, and hands them out in order; few enough at once to fit in memory. */
final class ReadingQueue<T, R> implements AutoCloseable {

    private static final int AHEAD_PER_JOB = 2;

    private final ExecutorService threads;
    private final Iterator<T> waiting;
    private final Function<T, R> reading;
    private final Queue<Future<R>> begun = new ArrayDeque<>();

    ReadingQueue(int jobs, Iterable<T> inputs, Function<T, R> reading) {
        this.threads = Executors.newFixedThreadPool(jobs);
        this.waiting = inputs.iterator();
        this.reading = reading;
        for (int i = 0; i < jobs * AHEAD_PER_JOB; i++) {
            begin();
        }
    }

    /** The next document's reading, which may not be done; there are as many as inputs. */
    Future<R> next() {
        begin();
        return begun.remove();
    }

    private void begin() {
        if (waiting.hasNext()) {
            var input = waiting.next();
            begun.add(threads.submit(() -> reading.apply(input)));
        }
    }

    /** Ends readings that nobody will ask for. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
