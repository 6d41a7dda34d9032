package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No end of the program leaves a database behind, and each is a clean stop of it. */
class EndOfOwnerIT {

    private static final long SECONDS = 90;

    @TempDir
    private static Path made;

    @TempDir
    private Path own;

    private Path folder;

    private OwnerProcess owner;

    @BeforeAll
    static void makeADatabase() {
        EmbeddedNeo4j.start(EmbeddedNeo4jSettings.in(made.resolve("data"))
                        .withMemory(new MemorySizes(256L << 20, 32L << 20)))
                .close();
    }

    @BeforeEach
    void anOwnerWithADatabase() throws IOException {
        folder = FolderCopy.of(made.resolve("data"), own.resolve("data"));
        owner = OwnerProcess.start(folder);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no SIGTERM: destroy() kills there")
    void aTerminatedOwnerEndsAfterItsDatabase() throws Exception {
        ProcessHandle database = owner.database();

        owner.process().destroy();

        assertThat(owner.process().waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(database.isAlive()).isFalse();
        assertStoppedCleanly();
    }

    @Test
    void aKilledOwnerTakesTheDatabaseWithIt() throws Exception {
        ProcessHandle database = owner.database();

        owner.process().destroyForcibly();

        database.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertStoppedCleanly();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals to send")
    void signalsThatReachTheDatabaseAloneDoNotStopItAndAStartAfterAKillWaitsForTheFolder() throws Exception {
        for (String signal : new String[] {"-INT", "-TERM", "-HUP"}) {
            assertThat(kill(signal, owner.databasePid())).isZero();
        }
        assertThat(diesWithin(owner.database(), 2)).isFalse();
        assertThat(EmbeddedNeo4j.findRunning(folder)).isPresent();

        owner.process().destroyForcibly();

        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(
                EmbeddedNeo4jSettings.in(folder).withMemory(new MemorySizes(256L << 20, 32L << 20)))) {
            assertThat(EmbeddedNeo4j.findRunning(folder)).contains(neo4j.connection());
        }
    }

    private void assertStoppedCleanly() throws IOException {
        assertThat(folder.resolve(RunningFile.NAME)).doesNotExist();
        assertThat(Files.readString(folder.resolve("logs/neo4j.log"))
                        .lines()
                        .filter(line -> line.contains("Bolt server has been shut down")))
                .as("stops in the log: when the folder was made, and now")
                .hasSize(2);
    }

    private static int kill(String signal, long pid) throws IOException, InterruptedException {
        return new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
    }

    private static boolean diesWithin(ProcessHandle process, long seconds)
            throws InterruptedException, ExecutionException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillAlive) {
            return false;
        }
    }
}
