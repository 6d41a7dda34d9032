package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The process that started this one, watched over standard input: the pipe ends when the owner closes it, and also when
 * the owner dies by whatever means. From then on this process has a bounded time left.
 */
final class Owner {

    private static final long SECONDS_LEFT_AFTER_END = 45;
    private static final int HALTED = 3;

    private final CountDownLatch gone = new CountDownLatch(1);

    private Owner() {}

    /** Starts watching; anything the owner writes is ignored, only the end counts. */
    static Owner watchedOver(InputStream pipe) {
        Owner owner = new Owner();
        Thread watch = new Thread(() -> owner.watch(pipe), "owner-watch");
        watch.setDaemon(true);
        watch.start();
        return owner;
    }

    /** Returns when the owner has asked for the end or is gone. */
    void awaitEnd() throws InterruptedException {
        gone.await();
    }

    boolean hasEnded() {
        return gone.getCount() == 0;
    }

    private void watch(InputStream pipe) {
        readToEnd(pipe);
        gone.countDown();
        try {
            TimeUnit.SECONDS.sleep(SECONDS_LEFT_AFTER_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(HALTED);
    }

    private static void readToEnd(InputStream pipe) {
        try {
            while (pipe.read() >= 0) {
                // what is said does not matter, that it ends does
            }
        } catch (IOException e) {
            // a broken pipe is an end too
        }
    }
}
