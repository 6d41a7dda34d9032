package se.samverkansgraf.app.shell;

/** How a command ends, for scripts that call it. */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0, "Everything was done."),
    /** Some documents failed, or issues were found where {@code --strict} allows none. */
    SOME_FAILED(1, "Some documents failed; or, with --strict, there are issues."),
    /** The command was used wrongly, or cannot be carried out as asked. */
    WRONG_USE(2, "The command was used wrongly, or cannot do what was asked."),
    /** The database cannot be reached, or refuses the user. */
    DATABASE_UNREACHABLE(3, "The database cannot be reached or used.");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number the process ends with. */
    public int number() {
        return number;
    }

    /** What it means, as help texts tell it. */
    public String meaning() {
        return meaning;
    }
}
