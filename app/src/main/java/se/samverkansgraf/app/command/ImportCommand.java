package se.samverkansgraf.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.database.DatabaseAddress;
import se.samverkansgraf.app.database.DatabaseConnector;
import se.samverkansgraf.app.database.DatabaseSelection;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.importing.GraphImport;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.progress.BarProgress;
import se.samverkansgraf.app.progress.JsonProgress;
import se.samverkansgraf.app.progress.ReportJson;
import se.samverkansgraf.app.report.ImportText;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.ImportOptions;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;
import se.samverkansgraf.importer.run.ImportReport;
import se.samverkansgraf.importer.run.Importer;
import se.samverkansgraf.importer.run.ProgressListener;

/** {@code samverkan import}: reads documents into the graph. */
@Command(
        name = "import",
        description = "Read documents into the graph. Those that are there already, unchanged, are left alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan import agreements/                     a folder, at any depth",
            "  samverkan import agreements/ --dry-run           only tell what would be imported",
            "  samverkan import new.pdf --progress json         lines of JSON for a program",
            "",
            "With --progress json each line of standard output is an object whose \"event\" is \"started\",",
            "\"document\" (one for each file) or \"finished\" (last, with the totals); nothing else is printed there."
        })
public final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders at any depth.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Only tell what would be imported; needs no database.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Count every document with an issue as failed.")
    private boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents to read at the same time; one for each processor unless told otherwise.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto (a bar on a terminal, unless told otherwise), bar, json or none.")
    private Progress progress = Progress.AUTO;

    @Option(
            names = "--store-names",
            description = "Keep the names of people who sign; for a graph that is not published.")
    private boolean storeNames;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the whole report to this file, as JSON.")
    private @Nullable Path reportFile;

    @Mixin
    private DatabaseSelection selection;

    @Spec
    private CommandSpec spec;

    /** How progress is shown. */
    enum Progress {
        AUTO,
        BAR,
        JSON,
        NONE
    }

    public ImportCommand(Shell shell) {
        this.shell = shell;
        this.selection = new DatabaseSelection(shell);
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs wants a number from 1");
        }
        DocumentFiles.requireExisting(paths);
        var options = new ImportOptions(jobs, strict ? Strictness.ISSUES : Strictness.FAILURES);
        ImportReport report = dryRun ? dryReport(options) : report(options);
        if (progress != Progress.JSON) {
            shell.out().print(ImportText.of(report, shell.columns()));
        }
        write(report, options.strictness());
        return exitCode(report, options.strictness()).number();
    }

    private ImportReport dryReport(ImportOptions options) {
        return Importer.dry(AgreementReader.load(), Clock.systemUTC()).run(paths, options, listener(options));
    }

    private ImportReport report(ImportOptions options) {
        DatabaseAddress address = selection.address();
        CompletableFuture<AgreementReader> reader = CompletableFuture.supplyAsync(AgreementReader::load);
        try (OpenDatabase database = DatabaseConnector.share(address)) {
            GraphImport graph = GraphImport.prepare(database, storeNames ? NamePolicy.STORE : NamePolicy.HIDE);
            return graph.run(reader.join(), paths, options, listener(options));
        }
    }

    private ProgressListener listener(ImportOptions options) {
        boolean bar = progress == Progress.BAR || progress == Progress.AUTO && shell.isTerminal(Shell.Stream.ERR);
        if (progress == Progress.JSON) {
            return new JsonProgress(shell.out(), options.strictness());
        }
        return bar ? new BarProgress(shell.err(), shell.columns()) : event -> {};
    }

    private void write(ImportReport report, Strictness strictness) {
        if (reportFile != null) {
            try {
                Files.writeString(reportFile, ReportJson.whole(report, strictness), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ProgramException(ExitCode.WRONG_USE, "cannot write " + reportFile + ": " + e.getMessage(), e);
            }
        }
    }

    private ExitCode exitCode(ImportReport report, Strictness strictness) {
        var loss = report.loss();
        if (loss != null) {
            throw new ProgramException(
                    ExitCode.DATABASE_UNREACHABLE,
                    "the database was lost at " + loss.location() + " (" + loss.reason()
                            + "); what was written before stays, import again for the rest");
        }
        return report.verdict(strictness) == ImportReport.Verdict.DONE ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
