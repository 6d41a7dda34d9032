package se.samverkansgraf.model;

/**
 * Something wrong in one of the project's own data files.
 *
 * @param file the file's name
 * @param line the line it stands on, from 1
 * @param message what is wrong, naming the value at fault
 */
public record ModelFault(String file, int line, String message) {

    /** {@code file:line: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
