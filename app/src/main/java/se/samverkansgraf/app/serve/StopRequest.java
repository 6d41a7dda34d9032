package se.samverkansgraf.app.serve;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.samverkansgraf.app.shell.ExitCode;

/**
 * Ctrl-C or SIGTERM as a wish that a serving command grants in its own order: it closes what it opened, and the process
 * then ends with 0, since it did what it was asked to.
 */
public final class StopRequest implements AutoCloseable {

    private static final long LONGEST_END_SECONDS = 70;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::granted, "stop-request");

    private StopRequest() {}

    /** Listens from now on, until closed. */
    public static StopRequest listening() {
        StopRequest request = new StopRequest();
        Runtime.getRuntime().addShutdownHook(request.hook);
        return request;
    }

    /** Waits until somebody asks. */
    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody has asked. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Says that everything is closed, so that the process may end. */
    @Override
    public void close() {
        if (isAsked()) {
            ended.countDown();
        } else {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException askedMeanwhile) {
            ended.countDown();
        }
    }

    private void granted() {
        asked.countDown();
        try {
            if (ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.DONE.number());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
