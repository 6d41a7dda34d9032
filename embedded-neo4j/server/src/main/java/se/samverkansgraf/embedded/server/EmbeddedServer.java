package se.samverkansgraf.embedded.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Entry of the child process. Says one line of outcome on standard output, {@code neo4j-ready PORT} or
 * {@code neo4j-failed FAULT MESSAGE}, and ends when its standard input does. Exit codes: 0 stopped when asked, 1 not
 * started, 3 halted after waiting too long.
 */
public final class EmbeddedServer {

    private final ServerArguments arguments;
    private final Owner owner;
    private final PrintStream outcome;

    private EmbeddedServer(ServerArguments arguments, Owner owner, PrintStream outcome) {
        this.arguments = arguments;
        this.owner = owner;
        this.outcome = outcome;
    }

    public static void main(String[] arguments) {
        StopSignals.ignore();
        Owner owner = Owner.watchedOver(System.in);
        System.exit(new EmbeddedServer(ServerArguments.parse(arguments), owner, System.out).run());
    }

    private int run() {
        try {
            serve();
            return 0;
        } catch (IOException | RuntimeException | InterruptedException | LinkageError | VirtualMachineError fault) {
            fault.printStackTrace();
            StartFaultException told = new StartFaults(arguments).tell(fault);
            say("neo4j-failed " + told.fault() + " " + told.getMessage());
            return 1;
        }
    }

    private void serve() throws IOException, InterruptedException {
        try (HeldFolder folder = HeldFolder.take(arguments)) {
            logToFile();
            try (Neo4jInstance neo4j = Neo4jInstance.start(arguments)) {
                folder.announce(RunningFile.State.READY, neo4j.boltPort());
                say("neo4j-ready " + neo4j.boltPort());
                owner.awaitEnd();
                folder.announce(RunningFile.State.STOPPING, 0);
            }
        }
    }

    /** What libraries print goes to a file that each start begins anew; Neo4j's own log is beside it. */
    private void logToFile() throws IOException {
        PrintStream log =
                new PrintStream(new FileOutputStream(arguments.consoleLog().toFile()), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    private void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        outcome.write(bytes, 0, bytes.length);
        outcome.flush();
    }
}
