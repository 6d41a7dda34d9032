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
    private static final long SECONDS_TO_END_AFTER_FAILURE = 10;

    private EmbeddedNeo4j() {}

    /**
     * Starts a database and returns when it answers Bolt.
     *
     * @throws EmbeddedNeo4jException when it does not; the message is one line for the user
     */
    public static RunningNeo4j start(EmbeddedNeo4jSettings settings) {
        DataFolder.prepare(settings.dataFolder());
        Process process = launch(settings);
        try {
            ServerOutcome outcome =
                    ServerOutput.of(process).outcome(settings.patience().toMillis());
            return running(process, outcome, settings.dataFolder());
        } catch (TimeoutException e) {
            throw ended(process, StartFailures.tooSlow(settings));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(process, StartFailures.interrupted(e));
        } catch (IOException e) {
            throw ended(process, StartFailures.passwordUnreadable(settings.dataFolder(), e));
        }
    }

    /**
     * The database that runs on a data folder now, whoever started it; nothing when none does. Verified: its process
     * lives and its port answers Bolt.
     *
     * @throws EmbeddedNeo4jException when the folder's files may not be read by this user
     */
    public static Optional<BoltConnection> findRunning(Path dataFolder) {
        try {
            Optional<URI> bolt = RunningFile.read(dataFolder)
                    .filter(RunningFile::isOfLivingProcess)
                    .flatMap(RunningFile::bolt)
                    .filter(uri -> BoltProbe.answers(uri, PROBE_PATIENCE));
            return bolt.isPresent() ? Optional.of(connection(dataFolder, bolt.get())) : Optional.empty();
        } catch (IOException e) {
            throw StartFailures.passwordUnreadable(dataFolder, e);
        }
    }

    private static RunningNeo4j running(Process process, ServerOutcome outcome, Path dataFolder) throws IOException {
        if (outcome instanceof ServerOutcome.Ready ready) {
            URI bolt = URI.create("bolt://127.0.0.1:" + ready.port());
            return new RunningNeo4j(process, connection(dataFolder, bolt));
        }
        ServerProcess.end(process, SECONDS_TO_END_AFTER_FAILURE, TimeUnit.SECONDS);
        if (outcome instanceof ServerOutcome.Failed failed) {
            throw new EmbeddedNeo4jException(failed.failure(), failed.message());
        }
        throw StartFailures.ended((ServerOutcome.Ended) outcome, dataFolder);
    }

    private static Process launch(EmbeddedNeo4jSettings settings) {
        try {
            return ServerProcess.launch(settings);
        } catch (IOException e) {
            throw StartFailures.noJava(settings.java(), e);
        }
    }

    private static EmbeddedNeo4jException ended(Process process, EmbeddedNeo4jException because) {
        ServerProcess.end(process, 0, TimeUnit.SECONDS);
        return because;
    }

    private static BoltConnection connection(Path dataFolder, URI bolt) throws IOException {
        String password =
                Files.readString(dataFolder.resolve(RunningFile.PASSWORD)).strip();
        return new BoltConnection(bolt, RunningFile.USER, password);
    }
}
