package se.samverkansgraf.embedded.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.testcontainers.neo4j.Neo4jContainer;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.MemorySizes;
import se.samverkansgraf.embedded.RunningNeo4j;

/** A database in a container or in a child process, chosen once and told on standard output. */
sealed interface StartedDatabase extends AutoCloseable {

    String IMAGE = "neo4j:5.26-community";
    String CHOICE = "samverkan.test.database";

    BoltConnection connection();

    @Override
    void close();

    static StartedDatabase start() {
        return switch (System.getProperty(CHOICE, "")) {
            case "embedded" -> Embedded.start("as asked");
            case "docker" -> Container.start();
            default -> DockerEngine.answers() ? Container.start() : Embedded.start("no Docker engine answers");
        };
    }

    private static void tell(String taken) {
        System.out.println("Test database: " + taken);
    }

    /** Neo4j in a container; Testcontainers removes it even when this JVM is killed. */
    record Container(Neo4jContainer container, BoltConnection connection) implements StartedDatabase {

        static Container start() {
            tell("Neo4j in a container, " + IMAGE);
            Neo4jContainer container = new Neo4jContainer(IMAGE).withRandomPassword();
            container.start();
            return new Container(
                    container,
                    new BoltConnection(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword()));
        }

        @Override
        public void close() {
            container.stop();
        }
    }

    /** Neo4j in a child process, with its data in a temporary folder. */
    record Embedded(RunningNeo4j neo4j, Path folder) implements StartedDatabase {

        private static final long MIB = 1L << 20;
        private static final MemorySizes SMALL = new MemorySizes(512 * MIB, 64 * MIB);

        static Embedded start(String because) {
            tell("embedded Neo4j, " + because);
            try {
                Path folder = Files.createTempDirectory("samverkan-test-neo4j");
                return new Embedded(
                        EmbeddedNeo4j.start(EmbeddedNeo4jSettings.in(folder).withMemory(SMALL)), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public BoltConnection connection() {
            return neo4j.connection();
        }

        @Override
        public void close() {
            neo4j.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
