package se.samverkansgraf.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.explain.ExplainPage;
import se.samverkansgraf.app.explain.ExplainText;
import se.samverkansgraf.app.explain.Explanation;
import se.samverkansgraf.app.extract.FactsArray;
import se.samverkansgraf.app.extract.FactsOutput;
import se.samverkansgraf.app.extract.FactsTable;
import se.samverkansgraf.app.extract.PrintedTexts;
import se.samverkansgraf.app.extract.TextFiles;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.report.IssueLines;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.DocumentReading;
import se.samverkansgraf.importer.issue.UnsupportedFormat;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.Reading;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.importer.run.Trace;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.exchange.NameCover;
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
            "  samverkan extract promise.pdf --explain --out .   promise.html: the text, and why it was read so",
            "  samverkan extract promise.pdf --explain --vocabulary my/methods.yaml",
            "                                                    the same, with a label of your own",
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
            description = "json (unless told otherwise), or table for a summary in a terminal; with --explain html "
                    + "or text (unless told otherwise html, in a terminal text).")
    private @Nullable Format format;

    @Option(names = "--explain", description = "Show the text with its sections, mentions, rules and facts marked.")
    private boolean explain;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write BASE-NAME.json (with --explain .html or .txt) for each file into this folder; files "
                    + "that share a base name keep their ending: promise.pdf.json, promise.docx.json.")
    private @Nullable Path out;

    @Option(names = "--hide-names", description = "Leave out the names of people who sign; their roles stay.")
    private boolean hideNames;

    @Mixin
    private OwnRules ownRules;

    @Spec
    private CommandSpec spec;

    /** How facts are printed. */
    enum Format {
        JSON(".json"),
        TABLE(".txt"),
        HTML(".html"),
        TEXT(".txt");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        private boolean explains() {
            return this == HTML || this == TEXT;
        }
    }

    public ExtractCommand(Shell shell) {
        this.shell = shell;
        this.ownRules = new OwnRules(shell);
    }

    @Override
    public Integer call() {
        Format chosen = format();
        DocumentFiles documents = DocumentFiles.of(paths);
        RuleBook book = ownRules.book();
        IssueLines issues = new IssueLines(shell.err());
        documents.unreadableFolders().forEach(issues::unreadableFolder);
        boolean failed = !documents.unreadableFolders().isEmpty();
        DocumentReader documentReader = new DocumentReader();
        AgreementReader agreementReader = AgreementReader.of(book);
        try (FactsOutput output = output(chosen, documents, book)) {
            for (Path file : documents.files()) {
                DocumentReading document = documentReader.read(file);
                Trace trace = trace(document, agreementReader);
                trace.reading().issues().forEach(issues::tell);
                if (trace.reading().facts() == null) {
                    failed |= !isPassedOver(file, document);
                } else {
                    output.write(file, trace);
                }
            }
        }
        return (failed ? ExitCode.SOME_FAILED : ExitCode.DONE).number();
    }

    private Format format() {
        Format chosen = format == null ? usual() : format;
        if (chosen.explains() != explain) {
            throw wrong(explain ? "--explain wants --format html or text" : "--format html and text want --explain");
        }
        if (chosen == Format.TABLE && out != null) {
            throw wrong("--out writes JSON; leave out --format table");
        }
        if (chosen == Format.HTML && out == null && !isOne()) {
            throw wrong("a page holds one document; say with --out which folder several pages go to");
        }
        return chosen;
    }

    private Format usual() {
        if (!explain) {
            return Format.JSON;
        }
        return out == null && shell.isTerminal(Shell.Stream.OUT) ? Format.TEXT : Format.HTML;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private boolean isOne() {
        return paths.size() == 1 && !Files.isDirectory(paths.get(0));
    }

    private static Trace trace(DocumentReading document, AgreementReader agreements) {
        return document.document() == null
                ? new Trace(new Reading(null, document.issues()), new Mentions(List.of()), null)
                : agreements.trace(document.document());
    }

    /** Whether a file is no document, and nobody said that it was: it only lies in a folder. */
    private boolean isPassedOver(Path file, DocumentReading reading) {
        return !paths.contains(file)
                && reading.document() == null
                && reading.issues().stream().allMatch(UnsupportedFormat.class::isInstance);
    }

    private FactsOutput output(Format chosen, DocumentFiles documents, RuleBook book) {
        FactsJsonWriter json = new FactsJsonWriter(names());
        Function<Trace, String> form =
                switch (chosen) {
                    case JSON -> trace -> json.write(trace.facts()) + "\n";
                    case TABLE -> trace -> FactsTable.of(trace.facts(), shell.columns());
                    case HTML -> trace -> ExplainPage.of(explanation(trace, book));
                    case TEXT -> trace -> ExplainText.of(explanation(trace, book), shell.columns());
                };
        if (out != null) {
            return TextFiles.in(out, documents.files(), chosen.ending, form);
        }
        return chosen == Format.JSON && !isOne()
                ? new FactsArray(shell.out(), json)
                : new PrintedTexts(shell.out(), form);
    }

    private Explanation explanation(Trace trace, RuleBook book) {
        return Explanation.of(trace, book, NameCover.of(trace.facts(), names()));
    }

    private SignatoryNames names() {
        return hideNames ? SignatoryNames.HIDDEN : SignatoryNames.SHOWN;
    }
}
