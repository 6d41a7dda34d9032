package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class EmbeddedNeo4jIT {

    private static final MemorySizes SMALL = new MemorySizes(256L << 20, 32L << 20);

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataAndItsPasswordOverARestart() {
        BoltConnection before;
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            before = neo4j.connection();
            assertThat(count(before, "CREATE (:Thing) RETURN 1 AS n")).isOne();
        }
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(neo4j.password()).isEqualTo(before.password());
            assertThat(count(neo4j.connection(), "MATCH (t:Thing) RETURN count(t) AS n"))
                    .isOne();
        }
    }

    @Test
    void isFoundByOthersWhileItRunsAndRefusesASecondStart() {
        assertThat(EmbeddedNeo4j.findRunning(folder)).isEmpty();
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(EmbeddedNeo4j.findRunning(folder)).contains(neo4j.connection());

            EmbeddedNeo4jException refused = failure(settings());
            assertThat(refused.failure()).isEqualTo(StartFailure.FOLDER_IN_USE);
            assertThat(refused)
                    .hasMessage(
                            "The data folder %s is in use by process %d. Stop that process, or choose another folder"
                                    + " with --data DIR.",
                            folder, ProcessHandle.current().pid());
        }
        assertThat(EmbeddedNeo4j.findRunning(folder)).isEmpty();
    }

    @Test
    void setsANewPasswordWhenItsFileIsLostAndTakesNoOther() throws IOException {
        String lost;
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            lost = neo4j.password();
        }
        Files.delete(folder.resolve("neo4j-password"));
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(count(neo4j.connection(), "RETURN 1 AS n")).isOne();
            for (String wrong : new String[] {lost, "neo4j", ""}) {
                var stranger = new BoltConnection(neo4j.boltUri(), "neo4j", wrong);
                assertThat(catchThrowableOfType(AuthenticationException.class, () -> count(stranger, "RETURN 1 AS n")))
                        .isNotNull();
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void letsOnlyItsUserReadAddressAndPassword() throws IOException {
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(neo4j.isAlive()).isTrue();
            for (String file : new String[] {"neo4j-running", "neo4j-password"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            EmbeddedNeo4jException refused = failure(settings().withBoltPort(other.getLocalPort()));

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
        EmbeddedNeo4j.start(settings()).close();
        Files.write(folder.resolve("neo4j/data/databases/neo4j/neostore"), new byte[0]);

        EmbeddedNeo4jException refused = failure(settings());

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

    private EmbeddedNeo4jSettings settings() {
        return EmbeddedNeo4jSettings.in(folder).withMemory(SMALL);
    }

    private static long count(BoltConnection connection, String query) {
        try (Driver driver =
                GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()))) {
            return driver.executableQuery(query)
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asLong();
        }
    }
}
