package se.samverkansgraf.benchmarks.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A request that listens while it sends. A server may answer a body that is too large before it has read it, as HTTP
 * wants; Java's own client reads the answer only when it has sent all or may send no more, a second later.
 */
final class SentRequest {

    private static final String HEAD = """
            POST %s HTTP/1.1\r
            Host: %s\r
            Content-Type: application/json\r
            Content-Length: %d\r
            Connection: close\r
            \r
            """;

    private final URI target;
    private final byte[] head;
    private final byte[] body;

    /** A request with that JSON. */
    SentRequest(URI target, String json) {
        this.target = target;
        this.body = json.getBytes(StandardCharsets.UTF_8);
        this.head = HEAD.formatted(target.getPath(), target.getAuthority(), body.length)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends it and returns when the answer begins. */
    void untilAnswered() {
        try {
            var sender = startedSender();
            sender.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The thread that sends, once the answer has begun and the connection is closed to it. */
    private Thread startedSender() throws IOException {
        try (var socket = new Socket(target.getHost(), target.getPort())) {
            var sender = new Thread(() -> send(socket), "sender");
            sender.start();
            if (socket.getInputStream().read() < 0) {
                throw new IllegalStateException("the connection was closed without an answer");
            }
            return sender;
        }
    }

    private void send(Socket socket) {
        try {
            var sink = socket.getOutputStream();
            sink.write(head);
            sink.write(body);
        } catch (IOException refused) {
            // The answer came before all was sent: what else there is to send is not wanted.
        }
    }
}
