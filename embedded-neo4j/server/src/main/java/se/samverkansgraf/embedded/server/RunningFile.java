package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The file {@code neo4j-running} in a data folder: tells other commands who holds the folder and where Bolt answers.
 * Its readers are the class of the same name in the application and {@link HeldFolder}.
 */
final class RunningFile {

    static final String NAME = "neo4j-running";

    /** How far this process has come. */
    enum State {
        STARTING,
        READY,
        STOPPING
    }

    private final Path file;
    private final long owner;

    RunningFile(ServerArguments arguments) {
        this.file = arguments.dataFolder().resolve(NAME);
        this.owner = arguments.owner();
    }

    /**
     * Replaces what the file says.
     *
     * @param boltPort the port that answers, 0 while none does
     */
    void write(State state, int boltPort) throws IOException {
        OwnerOnlyFile.write(
                file,
                String.join(
                        "\n",
                        "# Written by the embedded Neo4j while it runs. Do not edit.",
                        "state=" + state,
                        "pid=" + ProcessHandle.current().pid(),
                        "started=" + startOf(ProcessHandle.current()),
                        "owner=" + owner,
                        "ownerStarted="
                                + ProcessHandle.of(owner)
                                        .map(RunningFile::startOf)
                                        .orElse(0L),
                        "bolt=" + (boltPort == 0 ? "" : "bolt://127.0.0.1:" + boltPort),
                        ""));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Milliseconds since 1970, 0 where the platform does not tell. */
    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
