package se.samverkansgraf.acceptance.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One operation for each question, with the answer that it has over the samples. */
final class ReadyOperations {

    private static final Path FOLDER = Path.of("../docs/questions");
    private static final String ENDING = ".graphql";

    private ReadyOperations() {}

    /** The operations' names, such as 01-matrix, in order. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operation's text. */
    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of its answer over the samples. */
    static Path answer(String name) {
        return FOLDER.resolve(name + ".json");
    }
}
