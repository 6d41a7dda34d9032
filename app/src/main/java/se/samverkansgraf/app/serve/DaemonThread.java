package se.samverkansgraf.app.serve;

import java.util.concurrent.Executor;

/**
 * Does each thing in a thread of its own, which keeps no program from ending.
 *
 * @param name of the thread
 */
record DaemonThread(String name) implements Executor {

    @Override
    public void execute(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
