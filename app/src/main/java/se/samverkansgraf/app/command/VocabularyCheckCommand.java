package se.samverkansgraf.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** {@code samverkan vocabulary check}: every fault at once, with file and line. */
@Command(
        name = "check",
        description = "Check a vocabulary and rules: every label is found, every rule reads its examples and no "
                + "counter-example. Tells every fault with file and line.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There is no fault.",
            "1:There are faults.",
            "2:The command was used wrongly, or cannot do what was asked."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan vocabulary check                    what is packed with the program",
            "  samverkan vocabulary check my/methods.yaml    a copy that you edited; the rest is the program's",
            "  samverkan vocabulary check my --rules rules   a folder of copies, and rules of your own"
        })
public final class VocabularyCheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "A copy of methods.yaml or the like, or a folder of such copies.")
    private @Nullable Path vocabulary;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Your own rules: a folder laid out as importer/src/main/resources/rules/sv.")
    private @Nullable Path rules;

    public VocabularyCheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        DocumentFiles.requireExisting(Stream.ofNullable(vocabulary).toList());
        DocumentFiles.requireExisting(Stream.ofNullable(rules).toList());
        try {
            var checked = RuleBook.over(rules, vocabulary).vocabulary();
            long concepts = Stream.of(ConceptKind.values())
                    .mapToLong(kind -> checked.concepts(kind).size())
                    .sum();
            shell.out().println("no faults in " + concepts + " concepts and the rules that read them");
            return ExitCode.DONE.number();
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> shell.out().println(fault));
            shell.err().println("faults: " + e.faults().size());
            return ExitCode.SOME_FAILED.number();
        }
    }
}
