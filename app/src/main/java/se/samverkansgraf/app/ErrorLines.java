package se.samverkansgraf.app;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samverkansgraf.app.database.DatabaseFaults;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Secrets;
import se.samverkansgraf.app.shell.Shell;

/** Says every error in one line on standard error, without secrets; the stack trace only where it is asked for. */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Shell shell;
    private final Secrets secrets;
    private final BooleanSupplier debug;

    ErrorLines(Shell shell, Secrets secrets, BooleanSupplier debug) {
        this.shell = shell;
        this.secrets = secrets;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        String wording = wording(fault);
        String help = "See '" + command.getCommandSpec().qualifiedName() + " --help'.";
        say(wording + (wording.endsWith("?") ? " " : ". ") + help);
        return ExitCode.WRONG_USE.number();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (debug.getAsBoolean() || "1".equals(shell.environment().get(Samverkan.DEBUG))) {
            fault.printStackTrace(shell.err());
        }
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        Optional<ProgramException> told =
                cause instanceof ProgramException known ? Optional.of(known) : DatabaseFaults.tell(cause);
        say(told.map(Throwable::getMessage).orElse("internal error: " + cause + "; --debug shows where"));
        return told.map(ProgramException::exitCode).orElse(ExitCode.SOME_FAILED).number();
    }

    private void say(String message) {
        shell.err().println("samverkan: " + secrets.mask(message.replaceAll("\\s*\\R\\s*", " ")));
    }

    private static String wording(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return lowerFirst(fault.getMessage());
        }
        String typed = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        if (unmatched.isUnknownOption()) {
            int equals = typed.indexOf('=');
            String name = equals < 0 ? typed : typed.substring(0, equals);
            return "unknown option '" + typed + "'"
                    + hint(name, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getSubcommands().isEmpty()
                ? "one argument too many: '" + typed + "'"
                : "unknown command '" + typed + "'"
                        + hint(typed, command.getSubcommands().keySet());
    }

    private static String hint(String typed, Collection<String> known) {
        return NearestWord.to(typed, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }

    private static String lowerFirst(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
