package se.samverkansgraf.embedded.server;

/**
 * Ctrl-C reaches every process of a group at once, and a service manager sends its TERM as widely. The
 * database must outlast the application's last requests, so this process ignores both and waits for the end of its pipe.
 */
final class StopSignals {

    private StopSignals() {}

    /** Ignores INT, TERM and HUP where the platform has them. */
    static void ignore() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            ignore(name);
        }
    }

    /** By reflection: the class is part of every JDK in the module jdk.unsupported, and javac warns of each use. */
    private static void ignore(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ignored = handler.getField("SIG_IGN").get(null);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), ignored);
        } catch (ReflectiveOperationException e) {
            // Windows knows no HUP; then there is nothing to ignore
        }
    }
}
