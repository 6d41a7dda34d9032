package se.samverkansgraf.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkansgraf.app.shell.ProgramException;

class DocumentFilesTests {

    @TempDir
    private Path folder;

    @Test
    void findsFilesAtAnyDepthByName() throws IOException {
        Path deep = file("b/c/d/överenskommelse.pdf");
        Path first = file("a.txt");
        Path second = file("b/a.txt");
        assertThat(DocumentFiles.of(List.of(folder)).files()).containsExactly(first, second, deep);
    }

    @Test
    void takesEachFileOnceInTheOrderNamed() throws IOException {
        Path first = file("a.txt");
        Path second = file("b.txt");
        assertThat(DocumentFiles.of(List.of(second, folder, first)).files()).containsExactly(second, first);
    }

    @Test
    void leavesHiddenFilesOfFoldersAloneUnlessNamed() throws IOException {
        Path hidden = file(".git/config");
        Path seen = file("a.txt");
        file("b/.DS_Store");
        assertThat(DocumentFiles.of(List.of(folder)).files()).containsExactly(seen);
        assertThat(DocumentFiles.of(List.of(hidden)).files()).containsExactly(hidden);
    }

    @Test
    void doesNotFollowALinkBackToItsOwnFolder() throws IOException {
        Path seen = file("b/a.txt");
        Files.createSymbolicLink(folder.resolve("b/again"), folder);
        Path linked = Files.createSymbolicLink(folder.resolve("linked.txt"), seen);
        assertThat(DocumentFiles.of(List.of(folder)).files()).containsExactly(seen, linked);
    }

    @Test
    void refusesAPathThatIsNotThere() {
        assertThatThrownBy(() -> DocumentFiles.of(List.of(folder.resolve("none.pdf"))))
                .isInstanceOf(ProgramException.class)
                .hasMessage("no such file or folder: " + folder.resolve("none.pdf"));
    }

    @Test
    void refusesFoldersWithoutFiles() {
        assertThatThrownBy(() -> DocumentFiles.of(List.of(folder)))
                .isInstanceOf(ProgramException.class)
                .hasMessage("no files in " + folder);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }
}
