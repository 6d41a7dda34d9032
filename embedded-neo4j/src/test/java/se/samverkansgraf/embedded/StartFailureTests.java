package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures that need no Neo4j to happen. */
class StartFailureTests {

    private static final MemorySizes SMALL = new MemorySizes(128L << 20, 16L << 20);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private EmbeddedNeo4jSettings settings;

    @BeforeEach
    void aLibraryWithoutADatabase() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", "no.such.Server");
        new JarOutputStream(Files.newOutputStream(library.resolve(ServerLibrary.JAR)), manifest).close();
        settings = new EmbeddedNeo4jSettings(folder.resolve("data"), SMALL, 0, JAVA, library, Duration.ofMinutes(1));
    }

    @Test
    void saysThatAFileIsInTheWayOfTheDataFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThat(failureOf(settings)).isEqualTo(StartFailure.FOLDER_NOT_WRITABLE);
        assertThat(messageOf(settings))
                .isEqualTo("The data folder " + file + " cannot be written (" + file
                        + " is a file). Choose another with --data DIR, or change its permissions.");
    }

    @Test
    void saysThatJavaIsNotThere() {
        EmbeddedNeo4jSettings wrong = settings.withJava(folder.resolve("no-java"));

        assertThat(failureOf(wrong)).isEqualTo(StartFailure.JAVA_UNUSABLE);
        assertThat(messageOf(wrong))
                .isEqualTo("The Java to run the database with cannot be run: " + folder.resolve("no-java")
                        + ". Set JAVA_HOME to an installed Java, 17 or later.");
    }

    @Test
    void saysThatJavaRefusesTheHeap() {
        EmbeddedNeo4jSettings wrong = settings.withMemory(new MemorySizes(1L << 50, 16L << 20));

        assertThat(failureOf(wrong)).isEqualTo(StartFailure.JAVA_UNUSABLE);
        assertThat(messageOf(wrong))
                .startsWith("Java could not start the database (")
                .endsWith("). Use Java 17 or later, and a heap that this machine has memory for.");
    }

    @Test
    void saysThatTheProcessEndedAndWhatItPrinted() {
        assertThat(failureOf(settings)).isEqualTo(StartFailure.NOT_STARTED);
        assertThat(messageOf(settings))
                .startsWith("Neo4j ended with exit code 1 before it was up (")
                .contains("no.such.Server")
                .endsWith("). Log: " + folder.resolve("data/logs/neo4j-console.log"));
    }

    private static StartFailure failureOf(EmbeddedNeo4jSettings settings) {
        return thrownBy(settings).failure();
    }

    private static String messageOf(EmbeddedNeo4jSettings settings) {
        String message = thrownBy(settings).getMessage();
        assertThat(message).doesNotContain("\n");
        return message;
    }

    private static EmbeddedNeo4jException thrownBy(EmbeddedNeo4jSettings settings) {
        return catchThrowableOfType(EmbeddedNeo4jException.class, () -> EmbeddedNeo4j.start(settings));
    }
}
