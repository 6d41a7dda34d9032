package se.samverkansgraf.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database's process as the application sees it: a command, one line of outcome, and a pipe whose end ends it. */
final class ServerProcess {

    private static final String CONSOLE_LOG = "neo4j-console.log";

    private ServerProcess() {}

    static Process launch(EmbeddedNeo4jSettings settings, Path logs) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(settings, logs))
                .directory(settings.dataFolder().toFile())
                .redirectError(consoleLog(logs).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKAN_"));
        return builder.start();
    }

    static Path consoleLog(Path logs) {
        return logs.resolve(CONSOLE_LOG);
    }

    private static List<String> command(EmbeddedNeo4jSettings settings, Path logs) {
        return List.of(
                settings.java().toString(),
                "-Xmx" + settings.memory().heapBytes(),
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + logs.resolve("neo4j-crash.log"),
                "-Dfile.encoding=UTF-8",
                "-jar",
                settings.library().resolve(ServerLibrary.JAR).toString(),
                "data=" + settings.dataFolder(),
                "port=" + settings.boltPort(),
                "page-cache=" + settings.memory().pageCacheBytes(),
                "owner=" + ProcessHandle.current().pid());
    }

    /**
     * The one line that the process says when it is up or has failed; empty when it ended without a word.
     *
     * @throws TimeoutException when it says nothing in the time it is given
     */
    static String outcome(Process process, long millis) throws InterruptedException, TimeoutException {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> firstLine(process), ServerProcess::aside);
        try {
            return line.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The database's process could not be listened to", e.getCause());
        }
    }

    private static void aside(Runnable listening) {
        Thread thread = new Thread(listening, "embedded-neo4j-outcome");
        thread.setDaemon(true);
        thread.start();
    }

    private static String firstLine(Process process) {
        try {
            var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
