package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final Duration LONGEST_END = Duration.ofSeconds(60);

    private static final int FILTERS = Integer.getInteger("filters", 12);
    private static final long SEED = Long.getLong("seed", 4);

    @TempDir
    private static Path data;

    private static LaunchedProgram first;
    private static String address;

    @BeforeAll
    static void start() {
        first = demo();
        address = address(first);
    }

    @AfterAll
    static void end() {
        first.close();
    }

    @Order(1)
    @Test
    void answersInTimeAsSoonAsItSaysWhere() {
        var answer = Questions.askOnce(
                address, "{ matrix(columns: COUNTY) { cells { coverage agreements commitments measures strength } } }");

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    /** Other filters by {@code -Dseed=…}, more of them by {@code -Dfilters=…}. */
    @Order(2)
    @Test
    void answersTheSameHoweverItIsAsked() {
        System.out.println("Filters drawn by -Dseed=" + SEED);
        var checks = new CrossChecks(address, SEED);
        for (int drawn = 0; drawn < FILTERS; drawn++) {
            checks.listsCountsAndExportsAgree();
            checks.cellsAndListsAgree();
        }
        assertThat(checks.cells()).isPositive();
    }

    @Order(3)
    @Test
    void findsItsDataAgainEvenAfterItWasKilled() {
        assertThat(Questions.ask(address, "{agreements(first: 1) {totalCount edges {node {title}}}}")
                        .get("agreements")
                        .get("totalCount")
                        .intValue())
                .isGreaterThan(10);
        List<ProcessHandle> killed = first.family();
        assertThat(killed).hasSizeGreaterThan(1);
        first.kill();
        assertThat(killed).allMatch(DemoIT::ends);
        try (LaunchedProgram second = demo()) {
            address(second);
            List<ProcessHandle> family = second.family();
            second.terminate();
            assertThat(second.awaitEnd()).isZero();
            assertThat(second.said()).contains("all there before: nothing was written");
            assertThat(family).allMatch(DemoIT::ends);
        }
    }

    private static LaunchedProgram demo() {
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
