package se.samverkansgraf.api.query;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database answers, so that nobody waits for one that has just been found silent: a circuit breaker.
 * While it is silent, one question at a time is let through to try it, a while after the last one failed.
 */
final class Reachability {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    private final Duration pause;
    private final LongSupplier nanoTime;
    private boolean silent;
    private boolean tried;
    private long nextTry;
    private long lastAnswer;

    /**
     * A database that is thought to answer.
     *
     * @param pause how long to wait after a failure until it is tried again
     * @param nanoTime a clock like {@link System#nanoTime()}
     */
    Reachability(Duration pause, LongSupplier nanoTime) {
        this.pause = pause;
        this.nanoTime = nanoTime;
        this.lastAnswer = nanoTime.getAsLong();
    }

    /** Whether a question may go to the database now; one that may must tell how it went. */
    synchronized boolean admits() {
        if (!silent) {
            return true;
        }
        if (tried || nanoTime.getAsLong() - nextTry < 0) {
            return false;
        }
        tried = true;
        return true;
    }

    /** Tells that the database answered, be it with a refusal. */
    synchronized void answered() {
        if (silent) {
            LOG.warn("the database answers again");
        }
        silent = false;
        tried = false;
        lastAnswer = nanoTime.getAsLong();
    }

    /** Tells that the database did not answer. */
    synchronized void fellSilent() {
        if (!silent) {
            LOG.warn("the database does not answer; questions are refused until it does");
        }
        silent = true;
        tried = false;
        nextTry = nanoTime.getAsLong() + pause.toNanos();
    }

    /** Whether the database answered anything since that moment. */
    synchronized boolean hasAnsweredSince(long moment) {
        return lastAnswer - moment > 0;
    }
}
