package se.samverkansgraf.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.app.vocabulary.ConceptList;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** {@code samverkan vocabulary}: the concepts that texts are held against, and what is wrong with them. */
@Command(
        name = "vocabulary",
        description = "Print the vocabulary, or find what is wrong with one that you edited. Needs no database.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {VocabularyCommand.ListConcepts.class, VocabularyCheckCommand.class})
public final class VocabularyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Without a command there is nothing to do: says which there are, as an error. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the vocabulary: "
                        + String.join(" or ", spec.subcommands().keySet()));
    }

    /** {@code samverkan vocabulary list}. */
    @Command(
            name = "list",
            description = "Print the concepts: kind, id, Swedish and English label, broader concept, other wordings, "
                    + "source.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  samverkan vocabulary list --kind method              all methods",
                "  samverkan vocabulary list trygghet                   concepts with that in a label",
                "  samverkan vocabulary list --format csv > words.csv   for a spreadsheet, sources included"
            })
    public static final class ListConcepts implements Callable<Integer> {

        private final Shell shell;

        @Parameters(
                paramLabel = "WORDS",
                arity = "0..1",
                description = "Only concepts that have this in a label or id.")
        private String words = "";

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                converter = Kind.class,
                description = "Only this kind: focus-area, method, role, actor or target-group.")
        private @Nullable ConceptKind kind;

        @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless told otherwise), csv or json.")
        private Format format = Format.TEXT;

        @Mixin
        private OwnRules ownRules;

        /** How concepts are printed. */
        enum Format {
            TEXT,
            CSV,
            JSON
        }

        public ListConcepts(Shell shell) {
            this.shell = shell;
            this.ownRules = new OwnRules(shell);
        }

        @Override
        public Integer call() {
            RuleBook book = ownRules.book();
            Vocabulary vocabulary = book.vocabulary();
            List<Concept> concepts = Stream.of(ConceptKind.values())
                    .filter(each -> kind == null || kind == each)
                    .flatMap(each -> vocabulary.concepts(each).stream())
                    .filter(this::hasWords)
                    .toList();
            ConceptList list = new ConceptList(vocabulary, concepts);
            String printed =
                    switch (format) {
                        case TEXT -> list.text(shell.columns());
                        case CSV -> list.csv();
                        case JSON -> list.json();
                    };
            shell.out().print(printed);
            return ExitCode.DONE.number();
        }

        private boolean hasWords(Concept concept) {
            String wanted = words.toLowerCase(Locale.ROOT);
            return Stream.concat(Stream.of(concept.id(), concept.en()), concept.labels().stream())
                    .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }

    /** Reads a kind as people write it. */
    static final class Kind implements ITypeConverter<ConceptKind> {

        @Override
        public ConceptKind convert(String written) {
            String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
            return Stream.of(ConceptKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + written + "' is none of "
                            + String.join(
                                    ", ",
                                    Stream.of(ConceptKind.values())
                                            .map(ConceptList::kind)
                                            .toList())));
        }
    }
}
