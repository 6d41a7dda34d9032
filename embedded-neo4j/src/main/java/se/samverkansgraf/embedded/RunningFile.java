package se.samverkansgraf.embedded;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What the file {@code neo4j-running} in a data folder says; the database's process writes it.
 *
 * @param state how far the process has come; READY when Bolt answers
 * @param pid the database's process
 * @param started when that process began, in milliseconds since 1970, 0 where the platform does not tell
 * @param address where Bolt answers, without a host while it does not
 */
record RunningFile(String state, long pid, long started, URI address) {

    static final String NAME = "neo4j-running";
    static final String PASSWORD = "neo4j-password";
    static final String USER = "neo4j";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration SAME_START = Duration.ofSeconds(2);

    /** Reads the file of a data folder; nothing when there is none, or when it is not one of ours. */
    static Optional<RunningFile> read(Path dataFolder) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(dataFolder.resolve(NAME))) {
            values.load(reader);
            return Optional.of(new RunningFile(
                    values.getProperty("state", ""),
                    Long.parseLong(values.getProperty("pid", "")),
                    Long.parseLong(values.getProperty("started", "")),
                    URI.create(values.getProperty("bolt", ""))));
        } catch (NoSuchFileException | MalformedInputException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether the process that wrote the file still runs, and is not another that was given its id since. */
    boolean isOfLivingProcess() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant())
                .filter(start -> start.isEmpty() || started == 0 || isSame(start.get()))
                .isPresent();
    }

    /** The address while Bolt answers there. Only one on loopback: a password goes there next. */
    Optional<URI> bolt() {
        return Optional.of(address)
                .filter(bolt -> state.equals("READY"))
                .filter(bolt -> "bolt".equals(bolt.getScheme()))
                .filter(bolt -> LOOPBACK.equals(bolt.getHost()))
                .filter(bolt -> bolt.getPort() > 0 && bolt.getPort() <= HIGHEST_PORT);
    }

    private boolean isSame(Instant start) {
        return Duration.between(start, Instant.ofEpochMilli(started)).abs().compareTo(SAME_START) < 0;
    }
}
