package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningFileTests {

    private static final ProcessHandle SELF = ProcessHandle.current();

    @TempDir
    private Path folder;

    @Test
    void tellsTheAddressOfALivingProcess() throws IOException {
        write("READY", SELF.pid(), startOf(SELF), "bolt://127.0.0.1:7687");

        RunningFile running = RunningFile.read(folder).orElseThrow();

        assertThat(running.isOfLivingProcess()).isTrue();
        assertThat(running.bolt()).contains(URI.create("bolt://127.0.0.1:7687"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTING", "STOPPING", ""})
    void tellsNoAddressBeforeBoltAnswersOrAfter(String state) throws IOException {
        write(state, SELF.pid(), startOf(SELF), "bolt://127.0.0.1:7687");

        assertThat(RunningFile.read(folder).orElseThrow().bolt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bolt://127.0.0.1", "bolt://127.0.0.1:70000", "bolt://192.0.2.1:7687", "http://127.0.0.1:80"
            })
    void trustsOnlyAnAddressOnLoopback(String address) throws IOException {
        write("READY", SELF.pid(), startOf(SELF), address);

        assertThat(RunningFile.read(folder).orElseThrow().bolt()).isEmpty();
    }

    @Test
    void knowsAnotherProcessWithTheSameId() throws IOException {
        write("READY", SELF.pid(), startOf(SELF) - 60_000, "bolt://127.0.0.1:7687");

        assertThat(RunningFile.read(folder).orElseThrow().isOfLivingProcess()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "state=READY", "pid=x\nstarted=0\nbolt=", "pid=1\nstarted=0\nbolt=:::", "pid=\\u12", "\u0000"
            })
    void isNothingWhenItIsNotOurs(String content) throws IOException {
        Files.writeString(folder.resolve(RunningFile.NAME), content);

        assertThat(RunningFile.read(folder)).isEmpty();
    }

    @Test
    void isNothingWhenItIsNotText() throws IOException {
        Files.write(folder.resolve(RunningFile.NAME), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});

        assertThat(RunningFile.read(folder)).isEmpty();
    }

    @Test
    void isNothingWhereNoDatabaseRuns() throws IOException {
        assertThat(RunningFile.read(folder)).isEmpty();
        assertThat(EmbeddedNeo4j.findRunning(folder.resolve("never-made"))).isEmpty();
    }

    private void write(String state, long pid, long started, String bolt) throws IOException {
        Files.writeString(
                folder.resolve(RunningFile.NAME),
                "state=%s%npid=%d%nstarted=%d%nbolt=%s%n".formatted(state, pid, started, bolt));
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElseThrow().toEpochMilli();
    }
}
