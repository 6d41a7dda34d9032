package se.samverkansgraf.embedded.junit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks for a Docker engine where Testcontainers would, but briefly and without a word: its own search takes seconds and
 * logs a page when there is none.
 */
final class DockerEngine {

    private static final int SECONDS = 2;
    private static final byte[] PING =
            "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private DockerEngine() {}

    static boolean answers() {
        return addresses(System.getenv()).stream().anyMatch(DockerEngine::answers);
    }

    /** The address in DOCKER_HOST alone when it is set, else the usual sockets that exist. */
    static List<SocketAddress> addresses(Map<String, String> environment) {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty()) {
            return named(URI.create(host));
        }
        String home = System.getProperty("user.home");
        return Stream.of(
                        "/var/run/docker.sock",
                        environment.getOrDefault("XDG_RUNTIME_DIR", "/run/user/0") + "/docker.sock",
                        home + "/.docker/run/docker.sock",
                        home + "/.docker/desktop/docker.sock")
                .map(Path::of)
                .filter(Files::exists)
                .<SocketAddress>map(UnixDomainSocketAddress::of)
                .toList();
    }

    private static List<SocketAddress> named(URI host) {
        return switch (Objects.requireNonNullElse(host.getScheme(), "")) {
            case "unix" -> List.of(UnixDomainSocketAddress.of(host.getPath()));
            case "tcp" -> List.of(new InetSocketAddress(host.getHost(), host.getPort()));
            default -> List.of();
        };
    }

    private static boolean answers(SocketAddress address) {
        return CompletableFuture.supplyAsync(() -> pings(address))
                .completeOnTimeout(false, SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static boolean pings(SocketAddress address) {
        try (SocketChannel channel = open(address)) {
            channel.connect(address);
            channel.write(ByteBuffer.wrap(PING));
            ByteBuffer answer = ByteBuffer.allocate(256);
            while (channel.read(answer) > 0) {
                // until the engine has said all of it
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).contains(" 200 ");
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }
}
