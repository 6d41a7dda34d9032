package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class EmbeddedNeo4jIT {

    private static final MemorySizes SMALL = new MemorySizes(256L << 20, 32L << 20);

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataOverARestart() {
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(count(neo4j.connection(), "CREATE (:Thing) RETURN 1 AS n"))
                    .isOne();
        }
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(count(neo4j.connection(), "MATCH (t:Thing) RETURN count(t) AS n"))
                    .isOne();
        }
    }

    @Test
    void isFoundByOthersWhileItRunsAndRefusesASecondStart() {
        assertThat(EmbeddedNeo4j.findRunning(folder)).isEmpty();
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
            assertThat(EmbeddedNeo4j.findRunning(folder)).contains(neo4j.connection());

            assertThatExceptionOfType(EmbeddedNeo4jException.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(settings()))
                    .withMessage(
                            "The data folder %s is in use by process %d. Stop that process, or choose another folder"
                                    + " with --data DIR.",
                            folder, ProcessHandle.current().pid())
                    .extracting(EmbeddedNeo4jException::failure)
                    .isEqualTo(StartFailure.FOLDER_IN_USE);
        }
        assertThat(EmbeddedNeo4j.findRunning(folder)).isEmpty();
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
