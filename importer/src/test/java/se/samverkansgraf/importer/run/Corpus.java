package se.samverkansgraf.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that tests read: the project's own samples, and the shared agreements where that folder exists. */
final class Corpus {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path SHARED = Path.of("..", "..", "shared", "agreements");

    private Corpus() {}

    /** Every text of the samples and of the shared folder, if it is there. */
    static List<Path> texts() {
        return Stream.of(SAMPLES, SHARED)
                .filter(Files::isDirectory)
                .flatMap(folder -> textsBelow(folder).stream())
                .toList();
    }

    private static List<Path> textsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Corpus::isText).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt");
    }
}
