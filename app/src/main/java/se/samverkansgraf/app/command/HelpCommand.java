package se.samverkansgraf.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkansgraf.app.shell.ExitCode;

/** {@code samverkan help}: what {@code --help} says, by the word that people try first. */
@Command(name = "help", description = "Show the help of a command.")
public final class HelpCommand implements Callable<Integer> {

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command to tell of; without it, all.")
    private @Nullable String command;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine().getParent();
        CommandLine told = command == null ? program : program.getSubcommands().get(command);
        if (told == null) {
            throw new ParameterException(program, "unknown command '" + command + "'");
        }
        told.usage(program.getOut());
        return ExitCode.DONE.number();
    }
}
