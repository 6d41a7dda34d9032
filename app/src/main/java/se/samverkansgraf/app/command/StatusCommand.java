package se.samverkansgraf.app.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samverkansgraf.app.database.DatabaseAddress;
import se.samverkansgraf.app.database.DatabaseAddress.Embedded;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.report.StatusReport;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.status.GraphStatus;
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
        DatabaseAddress address = selection.address();
        if (address instanceof Embedded embedded && !Files.isDirectory(embedded.dataFolder())) {
            throw new ProgramException(
                    ExitCode.DATABASE_UNREACHABLE,
                    "there is no graph in " + embedded.dataFolder() + " yet; import documents, or name its folder with "
                            + "--data");
        }
        try (OpenDatabase database = DatabaseConnector.share(address)) {
            GraphStatus status = GraphStatus.of(database, StatementCatalog.load());
            shell.out()
                    .print(
                            format == Format.JSON
                                    ? StatusReport.json(database.address(), status)
                                    : StatusReport.text(database.address(), status));
        }
        return ExitCode.DONE.number();
    }
}
