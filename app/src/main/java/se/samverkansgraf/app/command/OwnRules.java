package se.samverkansgraf.app.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.InvalidModelException;

/** Options by which somebody tries rules and vocabulary of their own, without building the program. */
public final class OwnRules {

    private final Shell shell;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Try your own rules: a folder laid out as importer/src/main/resources/rules/sv. A file there "
                    + "takes the place of the program's of that name.")
    private @Nullable Path rules;

    @Option(
            names = "--vocabulary",
            paramLabel = "PATH",
            description = "Try your own vocabulary: a copy of methods.yaml or the like, or a folder of such copies.")
    private @Nullable Path vocabulary;

    public OwnRules(Shell shell) {
        this.shell = shell;
    }

    /**
     * The rules to read by.
     *
     * @throws ProgramException after every fault of the user's own files was told, with file and line
     */
    RuleBook book() {
        DocumentFiles.requireExisting(Stream.ofNullable(rules).toList());
        DocumentFiles.requireExisting(Stream.ofNullable(vocabulary).toList());
        if (rules == null && vocabulary == null) {
            return RuleBook.packed();
        }
        try {
            return RuleBook.over(rules, vocabulary);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> shell.err().println(fault));
            throw new ProgramException(
                    ExitCode.WRONG_USE,
                    "faults in your own rules or vocabulary: " + e.faults().size());
        }
    }
}
