package se.samverkansgraf.cypher;

/**
 * What is wrong in a statement file.
 *
 * @param file the file's path below the class path
 * @param line the line at fault, from 1
 * @param message what is wrong and what is wanted
 */
public record StatementFault(String file, int line, String message) {

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
