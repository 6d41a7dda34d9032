package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;

/** What one running database offers and refuses. */
class EmbeddedNeo4jIT {

    @TempDir
    private static Path folder;

    private static RunningNeo4j neo4j;

    @BeforeAll
    static void start() {
        neo4j = EmbeddedNeo4j.start(
                EmbeddedNeo4jSettings.in(folder).withMemory(new MemorySizes(256L << 20, 32L << 20)));
    }

    @AfterAll
    static void stop() {
        neo4j.close();
        assertThat(neo4j.isAlive()).isFalse();
        assertThat(EmbeddedNeo4j.findRunning(folder)).isEmpty();
    }

    @Test
    void isFoundByOthersWhileItRuns() {
        assertThat(EmbeddedNeo4j.findRunning(folder)).contains(neo4j.connection());
    }

    @Test
    void refusesASecondStartOnItsFolder() {
        EmbeddedNeo4jException refused = catchThrowableOfType(
                EmbeddedNeo4jException.class, () -> EmbeddedNeo4j.start(EmbeddedNeo4jSettings.in(folder)));

        assertThat(refused.failure()).isEqualTo(StartFailure.FOLDER_IN_USE);
        assertThat(refused)
                .hasMessage(
                        "The data folder %s is in use by process %d. Stop that process, or choose another folder with"
                                + " --data DIR.",
                        folder, ProcessHandle.current().pid());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void letsOnlyItsUserReadAddressAndPassword() throws IOException {
        for (String file : new String[] {"neo4j-running", "neo4j-password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void takesNoOtherPassword() {
        for (String wrong : new String[] {"neo4j", "password", ""}) {
            var stranger = new BoltConnection(neo4j.boltUri(), "neo4j", wrong);
            assertThat(catchThrowableOfType(
                            AuthenticationException.class, () -> TestQuery.number(stranger, "RETURN 1 AS n")))
                    .isNotNull();
        }
    }

    @Test
    void readsNeitherFilesNorAddresses() {
        assertThat(refused("LOAD CSV FROM 'file:///neo4j-logging.xml' AS line RETURN count(*) AS n"))
                .contains("configuration property 'dbms.security.allow_csv_import_from_file_urls' is false");
        assertThat(refused("LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN count(*) AS n"))
                .contains("access to /127.0.0.1 is blocked");
    }

    @Test
    void searchesSwedishTextByItsStems() {
        number("CREATE FULLTEXT INDEX things FOR (t:Thing) ON EACH [t.text] OPTIONS {indexConfig:"
                + " {`fulltext.analyzer`: 'swedish'}}");
        number("CREATE (:Thing {text: 'Polisen ska förebygga bostadsinbrotten'})");
        number("CALL db.awaitIndexes(60)");

        assertThat(number("CALL db.index.fulltext.queryNodes('things', 'bostadsinbrott') YIELD node"
                        + " RETURN count(node) AS n"))
                .isOne();
    }

    @Test
    void keepsNoPasswordInItsLogs() throws IOException {
        for (String log : new String[] {"neo4j.log", "neo4j-console.log"}) {
            assertThat(Files.readString(folder.resolve("logs").resolve(log))).doesNotContain(neo4j.password());
        }
    }

    private static String refused(String query) {
        return catchThrowableOfType(ClientException.class, () -> number(query)).getMessage();
    }

    private static long number(String query) {
        return TestQuery.number(neo4j.connection(), query);
    }
}
