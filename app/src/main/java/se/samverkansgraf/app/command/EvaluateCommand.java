package se.samverkansgraf.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.evaluate.Annotated;
import se.samverkansgraf.app.evaluate.AnnotatedFiles;
import se.samverkansgraf.app.evaluate.EvaluationJson;
import se.samverkansgraf.app.evaluate.EvaluationTable;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.DocumentReading;
import se.samverkansgraf.importer.evaluate.Comparison;
import se.samverkansgraf.importer.evaluate.Evaluation;
import se.samverkansgraf.importer.evaluate.Evaluator;
import se.samverkansgraf.importer.evaluate.Layer;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.model.fact.DocumentFacts;

/** {@code samverkan evaluate}: how well documents are read. */
@Command(
        name = "evaluate",
        description = "Extract annotated documents and tell how well they were read, layer by layer, with what was "
                + "missed and what was read too much. Needs no database.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan evaluate references/ agreements/                       figures and deviations",
            "  samverkan evaluate references/ agreements/ --layer commitments   deviations of one layer",
            "  samverkan evaluate references/ agreements/ --format json         for a program",
            "",
            "docs/evaluation.md tells what is measured, and what is known to be missed."
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Shell shell;
    private final DocumentReader documentReader = new DocumentReader();

    @Parameters(index = "0", paramLabel = "REFERENCE_DIR", description = "Folder with one annotation per document.")
    private Path references = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DOCUMENT_DIR",
            description = "Folder with the documents, at any depth; each has its reference's base name.")
    private Path documents = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (unless told otherwise) or json.")
    private Format format = Format.TABLE;

    @Option(names = "--layer", paramLabel = "NAME", description = "Tell misses and extras of this layer only.")
    private @Nullable String layer;

    @Spec
    private CommandSpec spec;

    /** How the figures are told. */
    enum Format {
        TABLE,
        JSON
    }

    public EvaluateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Layer only = layer == null ? null : layer(layer);
        AnnotatedFiles files = AnnotatedFiles.of(references, documents);
        AgreementReader agreements = AgreementReader.load();
        boolean failed = false;
        List<Comparison> comparisons = new ArrayList<>();
        for (Annotated pair : files.pairs()) {
            DocumentFacts facts = facts(pair, agreements);
            failed |= facts == null;
            comparisons.add(pair.with(facts));
        }
        Evaluation evaluation = Evaluator.evaluate(comparisons);
        shell.out()
                .print(
                        format == Format.JSON
                                ? EvaluationJson.of(evaluation, only)
                                : EvaluationTable.of(evaluation, only, shell.columns()));
        return (failed ? ExitCode.SOME_FAILED : ExitCode.DONE).number();
    }

    private @Nullable DocumentFacts facts(Annotated pair, AgreementReader agreements) {
        if (pair.document() == null) {
            shell.err().println(pair.name() + ": no document of this name in " + documents + "; all of it is missed");
            return null;
        }
        DocumentReading document = documentReader.read(pair.document());
        DocumentFacts facts = document.document() == null
                ? null
                : agreements.read(document.document()).facts();
        if (facts == null) {
            shell.err().println(pair.document() + ": could not be read; all of it is missed");
        }
        return facts;
    }

    private Layer layer(String name) {
        for (Layer known : Layer.values()) {
            if (known.label().equalsIgnoreCase(name)) {
                return known;
            }
        }
        String known = Arrays.stream(Layer.values()).map(Layer::label).collect(Collectors.joining(", "));
        throw new ParameterException(spec.commandLine(), "unknown layer '" + name + "'; there are: " + known);
    }
}
