package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.EmbeddedNeo4j;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final Duration LONGEST_END = Duration.ofSeconds(60);
    /** Three seconds for the document that is being written, and the database's own end, on a machine with other work. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final int FILTERS = Integer.getInteger("filters", 12);
    private static final long SEED = Long.getLong("seed", 4);

    @TempDir
    private static Path data;

    private static LaunchedProgram first;
    private static String address;
    private static String undisturbed;

    @BeforeAll
    static void start() {
        first = demo();
        address = address(first);
        undisturbed = version(address);
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

    /** Each document is one transaction: what was begun is whole or not there, and the next start goes on. */
    @Order(4)
    @Test
    void stopsSoonAndQuietlyInTheMiddleOfItsImportAndGoesOnNextTime(@TempDir Path another) throws IOException {
        int port = freePort();
        try (LaunchedProgram stopped = demo(another, port)) {
            Integer documents = awaitFirstDocument(another, stopped);
            assertThat(canConnect(port))
                    .as("nobody is let in before it is ready")
                    .isFalse();
            stopped.terminate();
            long asked = System.nanoTime();
            assertThat(stopped.awaitEnd()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(LONGEST_STOP);
            assertThat(documents).isPositive();
            assertThat(stopped.said().lines())
                    .as("nothing but what it does")
                    .allMatch(
                            line -> line.startsWith("Starting the database") || line.startsWith("Reading the samples"));
        }
        try (LaunchedProgram resumed = demo(another, port)) {
            assertThat(version(address(resumed))).isEqualTo(undisturbed);
            resumed.terminate();
            assertThat(resumed.awaitEnd()).isZero();
            assertThat(resumed.said()).contains("created", "unchanged");
        }
    }

    private static Integer awaitFirstDocument(Path folder, LaunchedProgram program) {
        int documents = 0;
        while (documents == 0) {
            assertThat(program.isAlive()).isTrue();
            documents = EmbeddedNeo4j.findRunning(folder).map(DemoIT::documents).orElse(0);
        }
        return documents;
    }

    private static int documents(BoltConnection bolt) {
        try (var driver = GraphDatabase.driver(bolt.uri(), AuthTokens.basic(bolt.user(), bolt.password()))) {
            return driver.executableQuery("MATCH (d:Document) RETURN count(d) AS documents")
                    .execute()
                    .records()
                    .get(0)
                    .get("documents")
                    .asInt();
        } catch (Neo4jException notYet) {
            return 0;
        }
    }

    private static String version(String address) {
        return Questions.ask(address, "{ dataset { version } }")
                .at("/dataset/version")
                .stringValue();
    }

    private static boolean canConnect(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static LaunchedProgram demo() {
        return demo(data, 0);
    }

    private static LaunchedProgram demo(Path folder, int port) {
        return LaunchedProgram.start(Map.of(), LaunchedProgram.LAUNCHER, "demo", "--port=" + port, "--data=" + folder);
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
