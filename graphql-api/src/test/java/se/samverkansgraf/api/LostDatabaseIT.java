package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.MemorySizes;
import se.samverkansgraf.embedded.RunningNeo4j;

/** A database of its own, stopped in the middle and killed: the API answers all the same, and finds it again. */
@DisabledOnOs(OS.WINDOWS)
class LostDatabaseIT {

    private static final String QUESTION = "{\"query\": \"{ dataset { agreements } }\"}";
    private static final Duration UNTIL_IT_COUNTS_AS_HANGING = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 100;
    private static final long MILLIS_BETWEEN_TRIES = 300;

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedNeo4jSettings settings;
    private static RunningNeo4j neo4j;
    private static ConfigurableApplicationContext api;

    @BeforeAll
    static void start() throws IOException {
        settings = EmbeddedNeo4jSettings.in(folder)
                .withMemory(new MemorySizes(256L << 20, 32L << 20))
                .withBoltPort(freePort());
        neo4j = EmbeddedNeo4j.start(settings);
        api = GraphQlApi.start(Map.of(
                "server.port", 0,
                "spring.neo4j.uri", neo4j.boltUri(),
                "spring.neo4j.authentication.username", neo4j.user(),
                "spring.neo4j.authentication.password", neo4j.password()));
    }

    @AfterAll
    static void stop() {
        api.close();
        neo4j.close();
    }

    @Test
    void answersWhileTheDatabaseIsFrozenAndAfterwards() throws IOException, InterruptedException {
        awaitStatus(200);
        signal("STOP");
        try {
            assertThat(ask().body()).contains("DATABASE_UNAVAILABLE").doesNotContain("neo4j", "Exception");
            assertThat(health("readiness").statusCode()).isEqualTo(503);
            assertThat(health("liveness").statusCode()).isEqualTo(200);
        } finally {
            signal("CONT");
        }
        awaitStatus(200);
        awaitAnswer();
    }

    /** More at once than threads put answers together, and than the driver keeps connections for. */
    @Test
    void answersEverybodyWhileTheDatabaseIsFrozenUnderLoad() throws IOException, InterruptedException {
        awaitStatus(200);
        signal("STOP");
        try {
            assertThat(askAtOnce(150)).allSatisfy(body -> assertThat(body)
                    .containsAnyOf("DATABASE_UNAVAILABLE", "TIMEOUT")
                    .doesNotContain("neo4j", "Exception"));
            assertThat(askAtOnce(150))
                    .allSatisfy(body -> assertThat(body).containsAnyOf("DATABASE_UNAVAILABLE", "TIMEOUT"));
        } finally {
            signal("CONT");
        }
        awaitStatus(200);
        awaitAnswer();
    }

    @Test
    void answersWhileTheDatabaseIsGoneAndAfterItCameBack() throws IOException, InterruptedException {
        awaitStatus(200);
        signal("KILL");
        assertThat(askAtOnce(150)).allSatisfy(body -> assertThat(body)
                .containsAnyOf("DATABASE_UNAVAILABLE", "TIMEOUT")
                .doesNotContain("neo4j", "Exception"));
        awaitStatus(503);
        assertThat(ask().body()).contains("DATABASE_UNAVAILABLE").doesNotContain("neo4j", "Exception");
        neo4j.close();
        neo4j = EmbeddedNeo4j.start(settings);
        awaitStatus(200);
        awaitAnswer();
    }

    private static void signal(String name) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", "-" + name, Long.toString(neo4j.pid())).start();
        assertThat(sent.waitFor()).isZero();
    }

    private static void awaitStatus(int wanted) throws IOException, InterruptedException {
        int status = health("readiness").statusCode();
        for (int tries = 0; status != wanted && tries < MOST_TRIES; tries++) {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
            status = health("readiness").statusCode();
        }
        assertThat(status).isEqualTo(wanted);
    }

    private static HttpResponse<String> ask() throws IOException, InterruptedException {
        return send(question());
    }

    private static HttpRequest.Builder question() {
        return request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION));
    }

    /** A database that is back plans anew, for which the first who asks may wait too long on a busy machine. */
    private static void awaitAnswer() throws IOException, InterruptedException {
        String answer = ask().body();
        for (int tries = 0; !answer.contains("agreements\":0") && tries < MOST_TRIES; tries++) {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
            answer = ask().body();
        }
        assertThat(answer).contains("agreements\":0");
    }

    private static List<String> askAtOnce(int times) {
        var asked = IntStream.range(0, times)
                .mapToObj(each -> CLIENT.sendAsync(question().build(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        return asked.stream().map(each -> each.join().body()).toList();
    }

    private static HttpResponse<String> health(String group) throws IOException, InterruptedException {
        return send(request("/actuator/health/" + group));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GraphQlApi.port(api) + path))
                .timeout(UNTIL_IT_COUNTS_AS_HANGING);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
