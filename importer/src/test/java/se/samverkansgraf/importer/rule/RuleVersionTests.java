package se.samverkansgraf.importer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleVersionTests {

    @Test
    void countsEveryFolderOfRules() throws IOException, URISyntaxException {
        var root = Path.of(Objects.requireNonNull(RuleVersion.class.getResource("/rules/sv"))
                .toURI());
        try (Stream<Path> folders = Files.list(root)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RuleVersion.FOLDERS);
        }
    }

    @Test
    void isTheSameEachTime() {
        assertThat(RuleVersion.packed()).matches("[0-9a-f]{16}").isEqualTo(RuleVersion.packed());
    }
}
