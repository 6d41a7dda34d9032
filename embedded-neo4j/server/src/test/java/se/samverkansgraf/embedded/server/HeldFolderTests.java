package se.samverkansgraf.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HeldFolderTests {

    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    @Test
    void saysWhoHoldsItAndHowFarItHasCome() throws Exception {
        try (HeldFolder held = HeldFolder.take(arguments())) {
            assertThat(running())
                    .containsEntry("state", "STARTING")
                    .containsEntry("pid", Long.toString(SELF))
                    .containsEntry("owner", Long.toString(SELF))
                    .containsEntry("bolt", "");

            held.announce(RunningFile.State.READY, 40597);

            assertThat(running()).containsEntry("state", "READY").containsEntry("bolt", "bolt://127.0.0.1:40597");
        }
        assertThat(folder.resolve("neo4j-running")).doesNotExist();
    }

    @Test
    void canBeTakenAgainWhenItIsLeft() throws Exception {
        HeldFolder.take(arguments()).close();
        try (HeldFolder again = HeldFolder.take(arguments())) {
            again.announce(RunningFile.State.STOPPING, 0);
            assertThat(running()).containsEntry("state", "STOPPING");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void writesFilesThatOnlyItsUserMayReadAndLeavesNoOthers() throws Exception {
        new PasswordFile(folder).write(PasswordFile.random());
        try (HeldFolder held = HeldFolder.take(arguments())) {
            held.announce(RunningFile.State.READY, 40597);
            for (String file : new String[] {"neo4j-password", "neo4j-running"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("neo4j-lock", "neo4j-password");
        }
    }

    @Test
    void makesPasswordsThatDiffer() {
        assertThat(PasswordFile.random()).hasSize(32).isNotEqualTo(PasswordFile.random());
    }

    private ServerArguments arguments() {
        return new ServerArguments(folder, 0, 256L << 20, 32L << 20, SELF);
    }

    private Properties running() throws IOException {
        Properties values = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("neo4j-running"))) {
            values.load(reader);
        }
        return values;
    }
}
