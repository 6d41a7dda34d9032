package se.samverkansgraf.app.serve;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.samverkansgraf.app.shell.ExitCode;

/**
 * Ctrl-C or SIGTERM as a wish that a serving command grants in its own order: it closes what it opened, and the process
 * then ends with 0, since it did what it was asked to. Whatever the command is busy with until it serves is
 * interrupted.
 */
public final class StopRequest implements AutoCloseable {

    private static final long LONGEST_END_SECONDS = 70;

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
