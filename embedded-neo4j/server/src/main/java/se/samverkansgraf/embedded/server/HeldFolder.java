package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Properties;

/**
 * A data folder under the operating system's lock, held as long as its database is open, and the file that says so. A
 * folder whose holder has lost its owner is about to become free: it is waited for, as is one whose holder says nothing,
 * since it is between the lock and the file on its way in or out. Any other is refused at once.
 */
final class HeldFolder implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 50;

    private final FileChannel lock;
    private final RunningFile running;

    private HeldFolder(FileChannel lock, RunningFile running) {
        this.lock = lock;
        this.running = running;
    }

    /**
     * Takes the folder.
     *
     * @throws StartFaultException when another process holds it
     */
    static HeldFolder take(ServerArguments arguments) throws IOException, InterruptedException {
        HeldFolder folder = new HeldFolder(lock(arguments.dataFolder()), new RunningFile(arguments));
        folder.announce(RunningFile.State.STARTING, 0);
        return folder;
    }

    /** Tells others how far this process has come; the port is 0 while Bolt does not answer. */
    void announce(RunningFile.State state, int boltPort) throws IOException {
        running.write(state, boltPort);
    }

    private static FileChannel lock(Path dataFolder) throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(dataFolder.resolve("neo4j-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long until = System.nanoTime() + LONGEST_STOP.toNanos();
        while (true) {
            if (channel.tryLock() != null) {
                return channel;
            }
            Properties holder = holderOf(dataFolder);
            if (!isComingOrGoing(holder) || System.nanoTime() > until) {
                channel.close();
                throw inUse(dataFolder, holder);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static boolean isComingOrGoing(Properties holder) {
        if (holder.isEmpty() || RunningFile.State.STOPPING.name().equals(holder.getProperty("state"))) {
            return true;
        }
        String owner = holder.getProperty("owner");
        return owner != null
                && !ProcessHandle.of(Long.parseLong(owner))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    private static StartFaultException inUse(Path dataFolder, Properties holder) {
        String owner = holder.getProperty("owner");
        return new StartFaultException(
                StartFaultException.Fault.FOLDER_IN_USE,
                "The data folder " + dataFolder + " is in use"
                        + (owner == null ? "" : " by process " + owner)
                        + ". Stop that process, or choose another folder with --data DIR.");
    }

    /** What the holder says of itself; empty when it has not said anything yet. */
    private static Properties holderOf(Path dataFolder) throws IOException {
        Properties holder = new Properties();
        Path file = dataFolder.resolve(RunningFile.NAME);
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                holder.load(reader);
            }
        }
        return holder;
    }

    @Override
    public void close() throws IOException {
        running.delete();
        lock.close();
    }
}
