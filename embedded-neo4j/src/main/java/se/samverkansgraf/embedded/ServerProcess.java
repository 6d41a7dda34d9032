package se.samverkansgraf.embedded;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database's process as the application sees it: a command, and a pipe whose end ends it. */
final class ServerProcess {

    private static final long SMALLEST_HEAP_AT_START = 256L << 20;

    private ServerProcess() {}

    /** Starts it, without the secrets that this process may have in its environment. */
    static Process launch(EmbeddedNeo4jSettings settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(settings))
                .directory(settings.dataFolder().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKAN_"));
        return builder.start();
    }

    static List<String> command(EmbeddedNeo4jSettings settings) {
        long heap = settings.memory().heapBytes();
        return List.of(
                settings.java().toString(),
                "-Xms" + Math.min(heap, SMALLEST_HEAP_AT_START),
                "-Xmx" + heap,
                "-XX:ErrorFile=" + DataFolder.logs(settings.dataFolder()).resolve("java-crash.log"),
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.disable.jmx=true",
                "-jar",
                settings.library().resolve(ServerLibrary.JAR).toString(),
                "data=" + settings.dataFolder(),
                "port=" + settings.boltPort(),
                "heap=" + heap,
                "page-cache=" + settings.memory().pageCacheBytes(),
                "owner=" + ProcessHandle.current().pid());
    }

    /** Ends the pipe and waits; kills the process when it does not end in time. */
    static void end(Process process, long time, TimeUnit unit) {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyEnded) {
            // the other end of the pipe is gone, which is what closing it is for
        }
        try {
            if (!process.waitFor(time, unit)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
