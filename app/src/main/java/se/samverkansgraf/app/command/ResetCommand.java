package se.samverkansgraf.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.status.HeldSource;
import se.samverkansgraf.cypher.StatementCatalog;

/** {@code samverkan reset}: empties the graph. */
@Command(
        name = "reset",
        description = "Delete every document and fact. Municipalities, police areas and vocabulary stay.",
        footerHeading = "%nExamples:%n",
        footer = {"  samverkan reset          asks first", "  samverkan reset --yes    does not, for scripts"})
public final class ResetCommand implements Callable<Integer> {

    private static final Set<String> YES = Set.of("y", "yes", "j", "ja");

    private final Shell shell;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Mixin
    private DatabaseSelection selection;

    public ResetCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        if (!yes && !shell.isTerminal(Shell.Stream.IN)) {
            throw new ProgramException(
                    ExitCode.WRONG_USE, "nobody is there to ask whether to delete every document; say --yes");
        }
        StatementCatalog statements = StatementCatalog.load();
        try (OpenDatabase database = DatabaseConnector.shareExisting(selection.address())) {
            int sources = HeldSource.all(database, statements).size();
            if (!yes && !confirmed(sources, database.address())) {
                shell.err().println("Nothing was deleted.");
                return ExitCode.WRONG_USE.number();
            }
            int nodes = Writing.to(database, statements).reset().nodesDeleted();
            shell.out().println("Deleted " + sources + " documents: " + nodes + " nodes.");
        }
        return ExitCode.DONE.number();
    }

    private boolean confirmed(int sources, String address) {
        shell.err().print("Delete all " + sources + " documents from the " + address + "? [y/N] ");
        shell.err().flush();
        try {
            var answers = new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
            String answer = answers.readLine();
            return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
