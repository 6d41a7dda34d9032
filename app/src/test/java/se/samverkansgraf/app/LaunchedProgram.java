package se.samverkansgraf.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program as a process of its own, started by the launcher of this build. */
final class LaunchedProgram implements AutoCloseable {

    static final Path LAUNCHER = Path.of("..", "samverkan").toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofSeconds(420);

    private final Process process;
    private final Lines out;
    private final Lines err;

    private LaunchedProgram(Process process) {
        this.process = process;
        this.out = new Lines(process.inputReader(StandardCharsets.UTF_8));
        this.err = new Lines(process.errorReader(StandardCharsets.UTF_8));
    }

    /** Runs a command line to its end. */
    static TypedLine run(String... arguments) {
        return run(Map.of(), LAUNCHER, arguments);
    }

    static TypedLine run(Map<String, String> environment, Path launcher, String... arguments) {
        try (LaunchedProgram program = start(environment, launcher, arguments)) {
            int exitCode = program.awaitEnd();
            return new TypedLine(exitCode, program.out.whole(), program.err.whole());
        }
    }

    static LaunchedProgram start(Map<String, String> environment, Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKAN_"));
        // Java says on standard error that it takes these, which the tests' own JVM is given.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xmx512m");
        builder.environment().put("SAMVERKAN_BUILD", "never");
        builder.environment().putAll(environment);
        try {
            return new LaunchedProgram(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line on standard output. */
    String awaitLine(Predicate<String> wanted) {
        return out.await(wanted, this);
    }

    /** Waits for the end and returns the exit code. */
    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running after " + PATIENCE + ": " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for the end as Ctrl-C and service managers do: the launcher has become Java, so the signal reaches it. */
    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** This process and all that descend from it. */
    List<ProcessHandle> family() {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() {
        return out.whole() + err.whole();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Lines of a stream as they come. */
    private static final class Lines {

        private final StringBuilder text = new StringBuilder();
        private final List<String> lines = new ArrayList<>();
        private final Thread thread;

        Lines(BufferedReader reader) {
            thread = new Thread(() -> read(reader), "lines");
            thread.setDaemon(true);
            thread.start();
        }

        private void read(BufferedReader reader) {
            try (reader) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    add(line);
                }
            } catch (IOException closed) {
                add("(" + closed.getMessage() + ")");
            }
        }

        private synchronized void add(String line) {
            lines.add(line);
            text.append(line).append('\n');
            notifyAll();
        }

        synchronized String await(Predicate<String> wanted, LaunchedProgram program) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            int read = 0;
            while (true) {
                for (; read < lines.size(); read++) {
                    if (wanted.test(lines.get(read))) {
                        return lines.get(read);
                    }
                }
                if (System.nanoTime() > until || !program.isAlive() && !thread.isAlive()) {
                    throw new AssertionError("never said: " + text + program.err.text);
                }
                pause();
            }
        }

        private void pause() {
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        String whole() {
            try {
                thread.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (this) {
                return text.toString();
            }
        }
    }
}
