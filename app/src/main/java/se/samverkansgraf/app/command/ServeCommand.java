package se.samverkansgraf.app.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samverkansgraf.app.database.DatabaseAddress;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.importing.GraphImport;
import se.samverkansgraf.app.serve.GraphQlServer;
import se.samverkansgraf.app.serve.HttpPort;
import se.samverkansgraf.app.serve.StopRequest;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.graph.NamePolicy;

/** {@code samverkan serve}: answers questions until it is stopped. */
@Command(
        name = "serve",
        description = "Answer questions by GraphQL until stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan serve                      the embedded database, at http://localhost:8080/graphql",
            "  samverkan serve --port 9000 --neo4j-uri neo4j+s://graph.example.org --neo4j-password-file secret",
            "",
            "Ctrl-C or SIGTERM lets running requests finish and ends it with exit code 0."
        })
public final class ServeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PortOption port = new PortOption();

    @Mixin
    private DatabaseSelection selection;

    public ServeCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        DatabaseAddress address = selection.address();
        HttpPort.requireFree(port.number());
        try (StopRequest stop = StopRequest.listening();
                OpenDatabase database = DatabaseConnector.own(address)) {
            shell.err().println("Preparing: questions are answered once the address is told …");
            stop.perform(() -> GraphImport.prepare(database, NamePolicy.HIDE));
            var filled = CompletableFuture.completedFuture(database);
            try (GraphQlServer server = stop.outcomeOf(GraphQlServer.starting(database, port.number(), filled))) {
                shell.out().println("GraphQL   " + server.address());
                shell.out().println("health    " + server.healthAddress());
                shell.out().println("database  " + database.address());
                shell.out().println("Ctrl-C ends it.");
                stop.await();
            }
        }
        return ExitCode.DONE.number();
    }
}
