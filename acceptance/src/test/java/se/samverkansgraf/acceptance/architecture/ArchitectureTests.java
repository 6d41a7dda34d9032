package se.samverkansgraf.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("se.samverkansgraf");

    @Test
    void everyPackageUsesOnlyWhatTheListAllowsIt() throws IOException {
        assertEquals("", String.join("\n", list().violations(CLASSES)));
    }

    @Test
    void theListNamesNoPackageThatIsGone() throws IOException {
        assertThat(list().unused(CLASSES)).isEmpty();
    }

    @Test
    void aUseThatNoLineAllowsIsReportedWithItsReason() {
        DependencyList nothingAllowed = new DependencyList(List.of("model.exchange | | facts leave through one door"));

        assertThat(nothingAllowed.violations(CLASSES))
                .anyMatch(line -> line.contains("model.exchange") && line.endsWith("facts leave through one door"))
                .anyMatch(line -> line.endsWith("its package is not in the list"));
    }

    @Test
    void everyPackageSaysWhatItTakesAndGives() {
        assertThat(CLASSES.stream()
                        .map(each -> each.getPackageName())
                        .distinct()
                        .filter(name -> CLASSES.stream()
                                .noneMatch(each -> each.getFullName().equals(name + ".package-info"))))
                .as("packages without package-info.java")
                .isEmpty();
    }

    private static DependencyList list() throws IOException {
        try (InputStream in = ArchitectureTests.class.getResourceAsStream("/architecture/dependencies.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new DependencyList(text.lines().toList());
        }
    }
}
