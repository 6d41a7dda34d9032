package se.samverkansgraf.app.serve;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import se.samverkansgraf.app.log.LogLines;
import se.samverkansgraf.app.shell.ExitCode;

/**
 * Ctrl-C or SIGTERM as a wish that a serving command grants in its own order: it closes what it opened, and the process
 * then ends with 0, since it did what it was asked to. What the command waits for until it serves is given up; what it
 * does meanwhile goes on in a thread that no interruption reaches, for a while: the database's driver takes an
 * interruption for a fault of the network and begins again.
 */
public final class StopRequest implements AutoCloseable {

    private static final long LONGEST_END_SECONDS = 70;
    private static final long LONGEST_WORK_SECONDS = 3;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::granted, "stop-request");
    private final Thread busy = Thread.currentThread();
    private boolean waiting;

    private StopRequest() {}

    /** Listens from now on, until closed, for the thread that calls this. */
    public static StopRequest listening() {
        StopRequest request = new StopRequest();
        Runtime.getRuntime().addShutdownHook(request.hook);
        return request;
    }

    /** Whether somebody has asked. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /**
     * Does work that a wish to stop must not break off in the middle, such as a transaction. Where somebody asks, it
     * has {@value #LONGEST_WORK_SECONDS} seconds to come to an end; longer work should look at {@link #isAsked}.
     *
     * @throws CancellationException if somebody asked meanwhile
     */
    public <T> T perform(Supplier<T> work) {
        var working = CompletableFuture.supplyAsync(work, new DaemonThread("at-work"));
        try {
            return outcomeOf(working);
        } catch (CancellationException stopped) {
            letEnd(working);
            throw stopped;
        }
    }

    /**
     * Waits for what may be left unfinished.
     *
     * @throws CancellationException if somebody asked meanwhile
     */
    public <T> T outcomeOf(CompletableFuture<T> work) {
        try {
            return work.get();
        } catch (InterruptedException wish) {
            var stopped = new CancellationException("asked to stop");
            stopped.initCause(wish);
            throw stopped;
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        }
    }

    /** The database is closed under what takes longer, and takes back what is not committed: nobody need hear of it. */
    private static void letEnd(CompletableFuture<?> working) {
        try {
            working.handle((done, failed) -> true).get(LONGEST_WORK_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException tooLong) {
            LogLines.end();
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Waits until somebody asks. */
    public void await() {
        synchronized (this) {
            waiting = true;
        }
        try {
            asked.await();
        } catch (InterruptedException askedMeanwhile) {
            // that is what is waited for
        }
    }

    /** Says that everything is closed. Does not return where somebody asked: the process ends. */
    @Override
    public void close() {
        if (asked.getCount() > 0 && isHookRemoved()) {
            return;
        }
        ended.countDown();
        while (true) {
            try {
                hook.join();
            } catch (InterruptedException lateWish) {
                // the wish is granted already
            }
        }
    }

    private boolean isHookRemoved() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException askedMeanwhile) {
            return false;
        }
    }

    private void granted() {
        asked.countDown();
        synchronized (this) {
            if (!waiting) {
                busy.interrupt();
            }
        }
        try {
            if (ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.DONE.number());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
