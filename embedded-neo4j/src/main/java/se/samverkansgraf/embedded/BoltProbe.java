package se.samverkansgraf.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Asks whether Bolt answers at an address, by its opening handshake: magic number, four proposed versions. */
final class BoltProbe {

    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 0, 5, 0, 0, 4, 4, 0, 0, 0, 3
    };
    private static final int ANSWER_BYTES = 4;

    private BoltProbe() {}

    static boolean answers(URI bolt, Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(bolt.getHost(), bolt.getPort()), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(HANDSHAKE);
            return socket.getInputStream().readNBytes(ANSWER_BYTES).length == ANSWER_BYTES;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
