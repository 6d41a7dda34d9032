package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Entry of the child process. Says one line on standard output, {@code ready PORT} or {@code failed FAULT MESSAGE}, and
 * ends when its standard input does. Exit codes: 0 stopped when asked, 1 not started, 3 halted after waiting too long.
 */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    public static void main(String[] arguments) {
        PrintStream outcome = System.out;
        System.setOut(System.err);
        StopSignals.ignore();
        System.exit(new EmbeddedServer().run(Owner.watchedOver(System.in), outcome, arguments));
    }

    private int run(Owner owner, PrintStream outcome, String... arguments) {
        try {
            serve(ServerArguments.parse(arguments), owner, outcome);
            return 0;
        } catch (IOException | RuntimeException | InterruptedException fault) {
            fault.printStackTrace();
            StartFaultException told = StartFaults.tell(fault);
            say(outcome, "failed " + told.fault() + " " + told.getMessage());
            return 1;
        }
    }

    private static void serve(ServerArguments arguments, Owner owner, PrintStream outcome)
            throws IOException, InterruptedException {
        Files.createDirectories(arguments.logs());
        try (HeldFolder folder = HeldFolder.take(arguments);
                Neo4jInstance neo4j = Neo4jInstance.start(arguments)) {
            folder.announce(RunningFile.State.READY, neo4j.boltPort());
            say(outcome, "ready " + neo4j.boltPort());
            owner.awaitEnd();
            folder.announce(RunningFile.State.STOPPING, 0);
        }
    }

    private static void say(PrintStream outcome, String line) {
        byte[] bytes = (line.replaceAll("\\s+", " ") + "\n").getBytes(StandardCharsets.UTF_8);
        outcome.write(bytes, 0, bytes.length);
        outcome.flush();
    }
}
