package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Second starts, on copies of a folder whose database was filled and stopped. */
class RestartIT {

    private static final MemorySizes SMALL = new MemorySizes(256L << 20, 32L << 20);

    @TempDir
    private static Path temporary;

    private static BoltConnection before;

    @TempDir
    private Path own;

    private Path folder;

    @BeforeAll
    static void fillAndStop() {
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings(temporary.resolve("filled")))) {
            before = neo4j.connection();
            TestQuery.number(before, "CREATE (:Thing)");
        }
    }

    @BeforeEach
    void copy() {
        folder = FolderCopy.of(temporary.resolve("filled"), own.resolve("data"));
    }

    @Test
    void findsItsDataAndItsPasswordAgain() {
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings(folder))) {
            assertThat(neo4j.password()).isEqualTo(before.password());
            assertThat(TestQuery.number(neo4j.connection(), "MATCH (t:Thing) RETURN count(t) AS n"))
                    .isOne();
        }
    }

    @Test
    void setsANewPasswordWhenItsFileIsLost() throws IOException {
        Files.delete(folder.resolve("neo4j-password"));

        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings(folder))) {
            assertThat(neo4j.password()).isNotEqualTo(before.password());
            assertThat(TestQuery.number(neo4j.connection(), "MATCH (t:Thing) RETURN count(t) AS n"))
                    .isOne();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            EmbeddedNeo4jException refused = failure(settings(folder).withBoltPort(other.getLocalPort()));

            assertThat(refused.failure()).isEqualTo(StartFailure.PORT_IN_USE);
            assertThat(refused)
                    .hasMessage(
                            "Port %d of this machine is in use by another program. Choose another for Neo4j, or none"
                                    + " to get a free one. Log: %s",
                            other.getLocalPort(), folder.resolve("logs/neo4j-console.log"));
        }
    }

    @Test
    void saysThatTheStoreIsDamaged() throws IOException {
        Files.write(folder.resolve("neo4j/data/databases/neo4j/neostore"), new byte[0]);

        EmbeddedNeo4jException refused = failure(settings(folder));

        assertThat(refused.failure()).isEqualTo(StartFailure.STORE_DAMAGED);
        assertThat(refused)
                .hasMessage(
                        "The database in %s cannot be opened (Metadata store is empty). Restore a copy of the folder,"
                                + " or start on an empty folder with --data DIR and import again. Log: %s",
                        folder, folder.resolve("logs/neo4j-console.log"));
    }

    private static EmbeddedNeo4jException failure(EmbeddedNeo4jSettings settings) {
        return catchThrowableOfType(EmbeddedNeo4jException.class, () -> EmbeddedNeo4j.start(settings));
    }

    private static EmbeddedNeo4jSettings settings(Path folder) {
        return EmbeddedNeo4jSettings.in(folder).withMemory(SMALL);
    }
}
