package se.samverkansgraf.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the embedded Neo4j, or finds one that another process started on the same data folder. */
public final class EmbeddedNeo4j {

    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(2);

    private EmbeddedNeo4j() {}

    /**
     * Starts a database and returns when it answers Bolt.
     *
     * @throws EmbeddedNeo4jException when it does not; the message is for the user
     */
    public static RunningNeo4j start(EmbeddedNeo4jSettings settings) {
        Path logs = settings.dataFolder().resolve("logs");
        Process process = launch(settings, logs);
        try {
            String outcome = ServerProcess.outcome(process, settings.patience().toMillis());
            if (!outcome.startsWith("ready ")) {
                throw failed(outcome, logs);
            }
            URI bolt = URI.create("bolt://127.0.0.1:" + outcome.substring("ready ".length()));
            return new RunningNeo4j(process, connection(settings.dataFolder(), bolt));
        } catch (TimeoutException e) {
            ServerProcess.end(process, 0, TimeUnit.SECONDS);
            throw new EmbeddedNeo4jException(
                    StartFailure.TOO_SLOW,
                    "Neo4j was not up after " + settings.patience().toSeconds() + " s. See " + logs + ".");
        } catch (InterruptedException e) {
            ServerProcess.end(process, 0, TimeUnit.SECONDS);
            Thread.currentThread().interrupt();
            throw new EmbeddedNeo4jException(StartFailure.NOT_STARTED, "Interrupted while Neo4j was starting.", e);
        }
    }

    /**
     * The database that runs on a data folder now, whoever started it; nothing when none does. Verified: its process
     * lives and its port answers Bolt.
     */
    public static Optional<BoltConnection> findRunning(Path dataFolder) {
        try {
            Optional<RunningFile> running = RunningFile.read(dataFolder)
                    .filter(RunningFile::ready)
                    .filter(RunningFile::isOfLivingProcess)
                    .filter(file -> BoltProbe.answers(file.bolt(), PROBE_PATIENCE));
            return running.isPresent()
                    ? Optional.of(connection(dataFolder, running.get().bolt()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedNeo4jException(
                    StartFailure.FOLDER_NOT_WRITABLE, "The data folder " + dataFolder + " cannot be read: " + e, e);
        }
    }

    private static Process launch(EmbeddedNeo4jSettings settings, Path logs) {
        try {
            Files.createDirectories(logs);
            return ServerProcess.launch(settings, logs);
        } catch (IOException e) {
            throw new EmbeddedNeo4jException(StartFailure.NOT_STARTED, "Neo4j could not be started: " + e, e);
        }
    }

    private static BoltConnection connection(Path dataFolder, URI bolt) {
        try {
            String password =
                    Files.readString(dataFolder.resolve(RunningFile.PASSWORD)).strip();
            return new BoltConnection(bolt, RunningFile.USER, password);
        } catch (IOException e) {
            throw new EmbeddedNeo4jException(
                    StartFailure.NOT_STARTED, "The database's password cannot be read: " + e, e);
        }
    }

    private static EmbeddedNeo4jException failed(String outcome, Path logs) {
        String[] parts = outcome.split(" ", 3);
        if (parts.length == 3 && parts[0].equals("failed")) {
            return new EmbeddedNeo4jException(StartFailure.valueOf(parts[1]), parts[2]);
        }
        return new EmbeddedNeo4jException(
                StartFailure.NOT_STARTED, "Neo4j ended before it was up. See " + ServerProcess.consoleLog(logs) + ".");
    }
}
