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
 * @param ready whether Bolt answers
 * @param pid the database's process
 * @param started when that process began, in milliseconds since 1970, 0 where the platform does not tell
 * @param bolt the address
 */
record RunningFile(boolean ready, long pid, long started, URI bolt) {

    static final String NAME = "neo4j-running";
    static final String PASSWORD = "neo4j-password";
    static final String USER = "neo4j";

    /** Reads the file of a data folder; nothing when there is none, or when it is not one of ours. */
    static Optional<RunningFile> read(Path dataFolder) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(dataFolder.resolve(NAME))) {
            values.load(reader);
            return Optional.of(new RunningFile(
                    "READY".equals(values.getProperty("state")),
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

    private boolean isSame(Instant start) {
        return Duration.between(start, Instant.ofEpochMilli(started)).abs().compareTo(Duration.ofSeconds(2)) < 0;
    }
}
