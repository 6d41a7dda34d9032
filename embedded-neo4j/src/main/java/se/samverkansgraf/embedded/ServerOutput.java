package se.samverkansgraf.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the database's process prints, read to its end so that it never waits for a reader: one line of outcome, and
 * before it whatever Java itself has to say when it cannot start.
 */
final class ServerOutput {

    private static final String MARK = "neo4j-";
    private static final int LINES_KEPT = 5;

    private final CompletableFuture<ServerOutcome> outcome = new CompletableFuture<>();
    private final Deque<String> before = new ArrayDeque<>();

    private ServerOutput() {}

    /** Starts reading what a process prints. */
    static ServerOutput of(Process process) {
        ServerOutput output = new ServerOutput();
        Thread reading = new Thread(() -> output.read(process), "embedded-neo4j-output");
        reading.setDaemon(true);
        reading.start();
        return output;
    }

    /**
     * Waits for the outcome of the start.
     *
     * @throws TimeoutException when the process says nothing in the time it is given, and lives
     */
    ServerOutcome outcome(long millis) throws InterruptedException, TimeoutException {
        try {
            return outcome.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The database's process could not be listened to", e.getCause());
        }
    }

    private void read(Process process) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
            outcome.complete(new ServerOutcome.Ended(process.waitFor(), List.copyOf(before)));
        } catch (IOException | InterruptedException e) {
            outcome.completeExceptionally(e);
        }
    }

    private void take(String line) {
        if (outcome.isDone()) {
            return;
        }
        if (line.startsWith(MARK)) {
            outcome.complete(ServerOutcome.parse(line.substring(MARK.length())));
        } else if (before.size() < LINES_KEPT) {
            before.add(line.strip());
        }
    }
}
