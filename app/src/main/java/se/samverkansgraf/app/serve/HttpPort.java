package se.samverkansgraf.app.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;

/** The port to serve on, looked at before anything slow is started. */
public final class HttpPort {

    private static final int HIGHEST = 65_535;

    private HttpPort() {}

    /**
     * Returns where the port is free on this machine's own address.
     *
     * @throws ProgramException where it is not, or is no port
     */
    public static void requireFree(int port) {
        if (port < 0 || port > HIGHEST) {
            throw new ProgramException(ExitCode.WRONG_USE, port + " is no port; take one from 1 to " + HIGHEST);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw busy(port, taken);
        }
    }

    static ProgramException busy(int port, Exception cause) {
        return new ProgramException(
                ExitCode.WRONG_USE,
                "port " + port + " is busy: stop what listens there, or choose another with --port",
                cause);
    }
}
