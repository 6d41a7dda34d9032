package se.samverkansgraf.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A small program that owns an embedded database and waits, so that tests can end it in every way. */
record OwnerProcess(Process process, long databasePid) {

    /** The program: starts the database on the given folder, says its process id, waits for ever. */
    public static void main(String[] arguments) throws InterruptedException {
        RunningNeo4j neo4j = EmbeddedNeo4j.start(
                EmbeddedNeo4jSettings.in(Path.of(arguments[0])).withMemory(new MemorySizes(256L << 20, 32L << 20)));
        System.out.println(neo4j.closedAtExit().pid());
        Thread.currentThread().join();
    }

    static OwnerProcess start(Path dataFolder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnerProcess.class.getName(),
                        dataFolder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String pid = said.readLine();
        if (pid == null) {
            throw new IllegalStateException("The owner did not start its database");
        }
        return new OwnerProcess(process, Long.parseLong(pid));
    }

    ProcessHandle database() {
        return ProcessHandle.of(databasePid).orElseThrow();
    }
}
