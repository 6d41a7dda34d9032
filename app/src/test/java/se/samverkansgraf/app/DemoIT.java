package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    private static final Duration LONGEST_END = Duration.ofSeconds(60);

    @TempDir
    private Path data;

    @Test
    void findsItsDataAgainEvenAfterItWasKilled() {
        try (LaunchedProgram first = demo()) {
            String address = address(first);
            assertThat(Questions.ask(address, "{agreements(first: 1) {totalCount edges {node {title}}}}")
                            .get("agreements")
                            .get("totalCount")
                            .intValue())
                    .isGreaterThan(10);
            List<ProcessHandle> family = first.family();
            assertThat(family).hasSizeGreaterThan(1);
            first.kill();
            assertThat(family).allMatch(DemoIT::ends);
        }
        try (LaunchedProgram second = demo()) {
            address(second);
            List<ProcessHandle> family = second.family();
            second.terminate();
            assertThat(second.awaitEnd()).isZero();
            assertThat(second.said()).contains("all there before: nothing was written");
            assertThat(family).allMatch(DemoIT::ends);
        }
    }

    private LaunchedProgram demo() {
        return LaunchedProgram.start(Map.of(), LaunchedProgram.LAUNCHER, "demo", "--port=0", "--data=" + data);
    }

    private static String address(LaunchedProgram program) {
        String line = program.awaitLine(said -> said.startsWith("GraphQL"));
        program.awaitLine(said -> said.startsWith("Ctrl-C"));
        return line.substring(line.indexOf("http"));
    }

    private static boolean ends(ProcessHandle process) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, LONGEST_END.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
