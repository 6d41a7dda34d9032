package se.samverkansgraf.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.command.DemoCommand;
import se.samverkansgraf.app.command.EvaluateCommand;
import se.samverkansgraf.app.command.ExtractCommand;
import se.samverkansgraf.app.command.HelpCommand;
import se.samverkansgraf.app.command.ImportCommand;
import se.samverkansgraf.app.command.RemoveCommand;
import se.samverkansgraf.app.command.ResetCommand;
import se.samverkansgraf.app.command.ServeCommand;
import se.samverkansgraf.app.command.StatusCommand;
import se.samverkansgraf.app.command.VocabularyCommand;
import se.samverkansgraf.app.log.LogLines;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.Secrets;
import se.samverkansgraf.app.shell.Shell;

/** The program {@code samverkan}: picks the command and turns its outcome into an exit code. */
@Command(
        name = "samverkan",
        description =
                "Reads crime-prevention agreements, keeps them as a graph in Neo4j, answers questions by GraphQL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExtractCommand.class,
            StatusCommand.class,
            RemoveCommand.class,
            ResetCommand.class,
            EvaluateCommand.class,
            VocabularyCommand.class,
            HelpCommand.class
        },
        versionProvider = Versions.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samverkan demo                         see it at work with the samples",
            "  samverkan import agreements/           read a folder into the graph",
            "  samverkan extract promise.pdf          the facts of one file, without a database",
            "",
            "'samverkan COMMAND --help' tells more of each command."
        })
public final class Samverkan implements Runnable {

    /** Environment variable that asks for stack traces, as {@code --debug} does. */
    static final String DEBUG = "SAMVERKAN_DEBUG";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of the program, its rules, Java and Neo4j, and exit.")
    private boolean version;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log what is done, on standard error.")
    private boolean verbose;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error (or set SAMVERKAN_DEBUG=1).")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(Shell.ofProcess(), arguments));
    }

    /** Runs one command line and returns its exit code. */
    static int run(Shell shell, String... arguments) {
        Samverkan samverkan = new Samverkan();
        CommandLine commandLine = commandLine(samverkan, shell);
        ErrorLines errors = new ErrorLines(shell, Secrets.of(arguments), samverkan::wantsDebug);
        int exitCode = commandLine
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(arguments);
        shell.out().flush();
        shell.err().flush();
        return exitCode;
    }

    static CommandLine commandLine(Samverkan samverkan, Shell shell) {
        CommandLine commandLine = new CommandLine(samverkan, new CommandFactory(shell))
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100);
        commandLine.getSubcommands().values().forEach(Samverkan::completeHelp);
        commandLine.setExecutionStrategy(parsed -> {
            LogLines.setUp(samverkan.verbose ? LogLines.Amount.VERBOSE : LogLines.Amount.QUIET);
            return new CommandLine.RunLast().execute(parsed);
        });
        return commandLine;
    }

    private static void completeHelp(CommandLine command) {
        command.getSubcommands().values().forEach(Samverkan::completeHelp);
        if (!command.getCommandSpec().usageMessage().exitCodeList().isEmpty()) {
            return;
        }
        Map<String, String> exitCodes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            if (code != ExitCode.DATABASE_UNREACHABLE
                    || command.getCommandSpec().findOption("--neo4j-uri") != null) {
                exitCodes.put(String.valueOf(code.number()), code.meaning());
            }
        }
        command.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes);
    }

    /** Without a command there is nothing to do: says which there are, as an error. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private boolean wantsDebug() {
        return debug;
    }
}
