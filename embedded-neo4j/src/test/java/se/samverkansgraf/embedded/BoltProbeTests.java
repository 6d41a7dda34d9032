package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BoltProbeTests {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    @Test
    void isSatisfiedByAHandshake() throws IOException {
        try (ServerSocket server = listening()) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> agreeOnVersionFive(server));

            assertThat(BoltProbe.answers(addressOf(server), Duration.ofSeconds(30)))
                    .isTrue();
            answering.join();
        }
    }

    @Test
    void isNotSatisfiedByAPortThatSaysNothing() throws IOException {
        try (ServerSocket server = listening()) {
            assertThat(BoltProbe.answers(addressOf(server), PATIENCE)).isFalse();
        }
    }

    @Test
    void isNotSatisfiedByAPortWhereNobodyListens() throws IOException {
        URI closed;
        try (ServerSocket server = listening()) {
            closed = addressOf(server);
        }
        assertThat(BoltProbe.answers(closed, PATIENCE)).isFalse();
    }

    private static void agreeOnVersionFive(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getInputStream().readNBytes(20);
            client.getOutputStream().write(new byte[] {0, 0, 4, 5});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static URI addressOf(ServerSocket server) {
        return URI.create("bolt://127.0.0.1:" + server.getLocalPort());
    }
}
