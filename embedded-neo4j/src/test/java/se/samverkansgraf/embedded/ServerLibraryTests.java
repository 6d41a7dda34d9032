package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLibraryTests {

    @TempDir
    private Path root;

    @Test
    void isBesideTheLibFolderOfThePackagedProgram() throws IOException {
        Path library = library("samverkan/neo4j-lib");

        assertThat(ServerLibrary.find("", root.resolve("samverkan/lib/embedded-neo4j-0.1.0.jar")))
                .isEqualTo(library);
    }

    @Test
    void isTheServersTargetFolderInABuild() throws IOException {
        Path library = library("embedded-neo4j/server/target/neo4j-lib");

        assertThat(ServerLibrary.find("", root.resolve("embedded-neo4j/target/classes")))
                .isEqualTo(library);
        assertThat(ServerLibrary.find("", root.resolve("embedded-neo4j/target/embedded-neo4j-0.1.0.jar")))
                .isEqualTo(library);
    }

    @Test
    void isTheFolderThatThePropertyNamesBeforeAnyOther() throws IOException {
        library("samverkan/neo4j-lib");
        Path named = library("elsewhere");

        assertThat(ServerLibrary.find(named.toString(), root.resolve("samverkan/lib/embedded-neo4j.jar")))
                .isEqualTo(named);
    }

    @Test
    void isNotSoughtElsewhereWhenThePropertyNamesAnEmptyFolder() throws IOException {
        library("samverkan/neo4j-lib");

        assertThatExceptionOfType(EmbeddedNeo4jException.class)
                .isThrownBy(() -> ServerLibrary.find("nowhere", root.resolve("samverkan/lib/embedded-neo4j.jar")))
                .withMessage("The database's jars were not found in ["
                        + Path.of("nowhere").toAbsolutePath()
                        + "]. Build with ./mvnw package, or name their folder with -Dsamverkan.neo4j.lib=DIR.")
                .extracting(EmbeddedNeo4jException::failure)
                .isEqualTo(StartFailure.LIBRARY_MISSING);
    }

    private Path library(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.createFile(folder.resolve(ServerLibrary.JAR));
        return folder;
    }
}
