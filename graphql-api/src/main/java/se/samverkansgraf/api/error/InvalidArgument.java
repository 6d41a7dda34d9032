package se.samverkansgraf.api.error;

/** An argument whose value cannot be meant. */
public final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String argument;

    /**
     * A value that cannot be meant.
     *
     * @param argument the argument's path in the field, such as {@code filter.municipality}
     * @param message what is wrong with it and what is wanted, for the client
     */
    public InvalidArgument(String argument, String message) {
        super(argument + ": " + message);
        this.argument = argument;
    }

    /** The argument's path in the field. */
    public String argument() {
        return argument;
    }
}
