package se.samverkansgraf.benchmarks.answer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.MemorySizes;
import se.samverkansgraf.embedded.RunningNeo4j;

/**
 * How long many clients at once wait while the database is frozen and while it is dead, and how soon they are answered
 * when it is back. On POSIX systems.
 */
public final class LostDatabaseMeasurement {

    private static final int CLIENTS = 60;
    private static final int SECONDS = 12;
    private static final String QUESTION = "{ dataset { agreements } }";

    private record Answer(double seconds, boolean good) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asking = new AtomicBoolean(true);

    /**
     * Measures and prints.
     *
     * @param args a folder for an empty database
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        EmbeddedNeo4jSettings settings = EmbeddedNeo4jSettings.in(Path.of(args[0]))
                .withMemory(new MemorySizes(256L << 20, 32L << 20))
                .withBoltPort(freePort());
        RunningNeo4j neo4j = EmbeddedNeo4j.start(settings);
        System.out.println("Java " + Runtime.version() + ", " + CLIENTS + " clients at once");
        try (AskedApi api = AskedApi.withDefaults(neo4j.connection())) {
            var measurement = new LostDatabaseMeasurement();
            ExecutorService clients = measurement.start(api);
            measurement.tell("all is well");
            signal(neo4j, "STOP");
            measurement.tell("frozen");
            signal(neo4j, "CONT");
            measurement.untilGood("thawed");
            measurement.tell("all is well");
            signal(neo4j, "KILL");
            measurement.tell("dead");
            neo4j.close();
            neo4j = EmbeddedNeo4j.start(settings);
            measurement.untilGood("restarted");
            measurement.tell("all is well");
            measurement.asking.set(false);
            clients.shutdown();
            clients.awaitTermination(1, TimeUnit.MINUTES);
        } finally {
            neo4j.close();
        }
    }

    private ExecutorService start(AskedApi api) {
        HttpRequest request = api.request(QUESTION, Map.of());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> {
                while (asking.get()) {
                    long begin = System.nanoTime();
                    var answer = new String(api.answer(request), StandardCharsets.UTF_8);
                    answers.add(new Answer((System.nanoTime() - begin) / 1e9, answer.contains("\"agreements\":")));
                }
            });
        }
        return clients;
    }

    private void tell(String state) throws InterruptedException {
        answers.clear();
        TimeUnit.SECONDS.sleep(SECONDS);
        List<Answer> given = List.copyOf(answers);
        System.out.printf(
                Locale.ROOT,
                "%s for %d s: %d answers, %d of them good, the slowest after %.2f s%n",
                state,
                SECONDS,
                given.size(),
                given.stream().filter(Answer::good).count(),
                given.stream().mapToDouble(Answer::seconds).max().orElse(0));
    }

    private void untilGood(String since) throws InterruptedException {
        long begin = System.nanoTime();
        answers.clear();
        while (answers.stream().noneMatch(Answer::good)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        System.out.printf(
                Locale.ROOT, "first good answer %.2f s after it was %s%n", (System.nanoTime() - begin) / 1e9, since);
    }

    private static void signal(RunningNeo4j neo4j, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(neo4j.pid()))
                .start()
                .waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
