package se.samverkansgraf.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.report.StatusReport;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.status.GraphStatus;
import se.samverkansgraf.app.status.HeldSource;
import se.samverkansgraf.cypher.StatementCatalog;

/** {@code samverkan status}: what the graph holds. */
@Command(
        name = "status",
        description = "Tell what the graph holds, and of which versions it is. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan status                                  the embedded database",
            "  samverkan status --format json --data /srv/graph  another folder, for a program"
        })
public final class StatusCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless told otherwise) or json.")
    private Format format = Format.TEXT;

    @Option(names = "--documents", description = "List every document too.")
    private boolean documents;

    @Mixin
    private DatabaseSelection selection;

    /** How the status is told. */
    enum Format {
        TEXT,
        JSON
    }

    public StatusCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        StatementCatalog statements = StatementCatalog.load();
        try (OpenDatabase database = DatabaseConnector.shareExisting(selection.address())) {
            GraphStatus status = GraphStatus.of(database, statements);
            List<HeldSource> sources = documents ? HeldSource.all(database, statements) : List.of();
            StatusReport report = new StatusReport(database.address(), status, sources);
            shell.out().print(format == Format.JSON ? report.json() : report.text(shell.columns()));
        }
        return ExitCode.DONE.number();
    }
}
