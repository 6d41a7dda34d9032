package se.samverkansgraf.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.extract.FactsArray;
import se.samverkansgraf.app.extract.FactsFiles;
import se.samverkansgraf.app.extract.FactsObject;
import se.samverkansgraf.app.extract.FactsOutput;
import se.samverkansgraf.app.extract.FactsTables;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.report.IssueLines;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.DocumentReading;
import se.samverkansgraf.importer.issue.UnsupportedFormat;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.Reading;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.exchange.SignatoryNames;

/** {@code samverkan extract}: the facts of documents, without a database. */
@Command(
        name = "extract",
        description = "Print the facts of documents, each with the passage that states it. Needs no database.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan extract promise.pdf > promise.json      one document: one JSON object",
            "  samverkan extract agreements/                     several, or a folder: a JSON array of them",
            "  samverkan extract agreements/ --out facts/        one JSON file for each",
            "  samverkan extract promise.pdf --format table      to read in a terminal",
            "",
            "Only facts are printed on standard output; what was not understood goes to standard error.",
            "docs/facts-format.md describes the JSON."
        })
public final class ExtractCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders at any depth.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json (unless told otherwise), or table for a summary in a terminal.")
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write BASE-NAME.json for each file into this folder; files that share a base name keep "
                    + "their ending: promise.pdf.json, promise.docx.json.")
    private @Nullable Path out;

    @Option(names = "--hide-names", description = "Leave out the names of people who sign; their roles stay.")
    private boolean hideNames;

    @Spec
    private CommandSpec spec;

    /** How facts are printed. */
    enum Format {
        JSON,
        TABLE
    }

    public ExtractCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        DocumentFiles documents = DocumentFiles.of(paths);
        IssueLines issues = new IssueLines(shell.err());
        documents.unreadableFolders().forEach(issues::unreadableFolder);
        boolean failed = !documents.unreadableFolders().isEmpty();
        DocumentReader documentReader = new DocumentReader();
        AgreementReader agreementReader = AgreementReader.load();
        try (FactsOutput output = output(documents)) {
            for (Path file : documents.files()) {
                DocumentReading document = documentReader.read(file);
                Reading reading = read(document, agreementReader);
                reading.issues().forEach(issues::tell);
                if (reading.facts() == null) {
                    failed |= !isPassedOver(file, document);
                } else {
                    output.write(file, reading.facts());
                }
            }
        }
        return (failed ? ExitCode.SOME_FAILED : ExitCode.DONE).number();
    }

    private static Reading read(DocumentReading document, AgreementReader agreements) {
        return document.document() == null
                ? new Reading(null, document.issues())
                : agreements.read(document.document());
    }

    /** Whether a file is no document, and nobody said that it was: it only lies in a folder. */
    private boolean isPassedOver(Path file, DocumentReading reading) {
        return !paths.contains(file)
                && reading.document() == null
                && reading.issues().stream().allMatch(UnsupportedFormat.class::isInstance);
    }

    private FactsOutput output(DocumentFiles documents) {
        FactsJsonWriter json = new FactsJsonWriter(hideNames ? SignatoryNames.HIDDEN : SignatoryNames.SHOWN);
        if (out != null && format == Format.TABLE) {
            throw new ParameterException(spec.commandLine(), "--out writes JSON; leave out --format table");
        }
        if (out != null) {
            return FactsFiles.in(out, documents.files(), json);
        }
        if (format == Format.TABLE) {
            return new FactsTables(shell.out(), shell.columns());
        }
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.get(0));
        return one ? new FactsObject(shell.out(), json) : new FactsArray(shell.out(), json);
    }
}
