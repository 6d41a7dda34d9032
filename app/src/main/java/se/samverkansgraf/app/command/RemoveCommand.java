package se.samverkansgraf.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.status.HeldSource;
import se.samverkansgraf.app.status.NamedDocument;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.importer.graph.RemovalSummary;

/** {@code samverkan remove}: takes a document out of the graph. */
@Command(
        name = "remove",
        description = "Take a document out of the graph, with every fact that only it states.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan remove agreements/promise.pdf    the file as it was imported; it need not exist any more",
            "  samverkan remove promise.pdf               by name, where only one document has it",
            "  samverkan remove 3f2a9c51                  by id or its first digits, wherever it was read from",
            "",
            "'samverkan status --documents' lists locations and ids."
        })
public final class RemoveCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "DOCUMENT", description = "Its location, id or name.")
    private String document = "";

    @Mixin
    private DatabaseSelection selection;

    public RemoveCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        StatementCatalog statements = StatementCatalog.load();
        try (OpenDatabase database = DatabaseConnector.shareExisting(selection.address())) {
            String meant = NamedDocument.meant(document, HeldSource.all(database, statements));
            RemovalSummary removal = Writing.to(database, statements).remove(meant);
            removal.sources().forEach(location -> shell.out().println("removed " + location));
            int facts = removal.counters().nodesDeleted();
            shell.out()
                    .println(
                            removal.documents().isEmpty()
                                    ? "The same document was also read elsewhere, so its facts stay."
                                    : facts + " nodes went with it; what other documents state stays.");
        }
        return ExitCode.DONE.number();
    }
}
