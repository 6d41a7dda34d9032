package se.samverkansgraf.app.shell;

/** Ends a command early. Its message is one line for the user: what is wrong, and the way out. */
public final class ProgramException extends RuntimeException {

    private final ExitCode exitCode;

    public ProgramException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public ProgramException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
