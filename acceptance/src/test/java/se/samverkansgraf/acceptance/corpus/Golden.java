package se.samverkansgraf.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that says what a stage gave when somebody last looked at it. */
public final class Golden {

    /** Golden files longer than this are read by nobody. */
    private static final int MOST_LINES = 200;

    private static final boolean ACCEPT = Boolean.getBoolean("corpus.accept");

    private Golden() {}

    /** Compares, or with {@code -Dcorpus.accept=true} writes. */
    public static void check(Path file, List<String> lines) throws IOException {
        assertThat(lines).as("%s for a reader's eyes", file).hasSizeLessThanOrEqualTo(MOST_LINES);
        if (ACCEPT) {
            Files.write(file, lines);
        }
        assertThat(lines).as("%s; accept with -Dcorpus.accept=true", file).isEqualTo(Files.readAllLines(file));
    }
}
