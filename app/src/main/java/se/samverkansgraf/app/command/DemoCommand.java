package se.samverkansgraf.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samverkansgraf.app.database.DatabaseAddress;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.importing.GraphImport;
import se.samverkansgraf.app.progress.BarProgress;
import se.samverkansgraf.app.report.ImportText;
import se.samverkansgraf.app.serve.GraphQlServer;
import se.samverkansgraf.app.serve.HttpPort;
import se.samverkansgraf.app.serve.StopRequest;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.status.GraphStatus;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.ImportOptions;
import se.samverkansgraf.importer.run.ImportReport;
import se.samverkansgraf.importer.run.ProgressListener;

/** {@code samverkan demo}: imports the samples and answers questions about them until it is stopped. */
@Command(
        name = "demo",
        description = "Import the samples, tell what was found, and answer questions by GraphQL until stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan demo                       at http://localhost:8080/graphql",
            "  samverkan demo --port 9000 --data /tmp/graph",
            "",
            "A second start finds the data again and writes nothing. Ctrl-C or SIGTERM ends it with exit code 0."
        })
public final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private PortOption port = new PortOption();

    @Mixin
    private DatabaseSelection selection;

    public DemoCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        Path samples = shell.home().resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new ProgramException(ExitCode.WRONG_USE, "the samples are missing: there is no folder " + samples);
        }
        DatabaseAddress address = selection.address();
        HttpPort.requireFree(port.number());
        shell.err().println("Starting the database …");
        try (StopRequest stop = StopRequest.listening()) {
            CompletableFuture<AgreementReader> reader = CompletableFuture.supplyAsync(AgreementReader::load);
            try (OpenDatabase database = DatabaseConnector.own(address)) {
                shell.err().println("Reading the samples: questions are answered once the address is told …");
                CompletableFuture<ImportReport> imported = new CompletableFuture<>();
                GraphImport graph = stop.perform(() -> GraphImport.prepare(database, NamePolicy.HIDE));
                CompletableFuture<GraphQlServer> starting = GraphQlServer.starting(database, port.number(), imported);
                imported.complete(
                        stop.perform(() -> graph.run(reader.join(), List.of(samples), options(), listener(stop))));
                try (GraphQlServer server = stop.outcomeOf(starting)) {
                    tell(stop.perform(() -> counts(database)), database, imported.join(), server);
                    stop.await();
                }
            }
        }
        return ExitCode.DONE.number();
    }

    private static ImportOptions options() {
        return new ImportOptions(Runtime.getRuntime().availableProcessors(), ImportOptions.Strictness.FAILURES);
    }

    /** Shows how far it is, and ends the import between two documents where somebody asks to stop. */
    private ProgressListener listener(StopRequest stop) {
        ProgressListener shown =
                shell.isTerminal(Shell.Stream.ERR) ? new BarProgress(shell.err(), shell.columns()) : event -> {};
        return event -> {
            shown.on(event);
            if (stop.isAsked()) {
                throw new CancellationException("asked to stop");
            }
        };
    }

    private static Map<String, Long> counts(OpenDatabase database) {
        return GraphStatus.of(database, StatementCatalog.load()).counts();
    }

    private void tell(Map<String, Long> counts, OpenDatabase database, ImportReport report, GraphQlServer server) {
        line(
                "municipalities",
                counts.get("municipalities") + ", of which " + counts.get("municipalitiesWithAgreement")
                        + " with an agreement");
        line("agreements", String.valueOf(counts.get("agreements")));
        line("commitments", String.valueOf(counts.get("commitments")));
        line("issues", String.valueOf(counts.get("issues")));
        line(
                "samples",
                report.counters().equals(WriteCounters.NONE)
                        ? report.documents().size() + " files, all there before: nothing was written"
                        : ImportText.summary(report));
        line("database", database.address());
        line("GraphQL", server.address());
        line("health", server.healthAddress());
        shell.out().println("Ctrl-C ends it.");
    }

    private void line(String name, String value) {
        shell.out().println(String.format(Locale.ROOT, "%-16s%s", name, value));
    }
}
