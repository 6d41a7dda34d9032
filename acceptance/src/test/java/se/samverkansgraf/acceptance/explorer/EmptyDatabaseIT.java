package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer before the first import. */
@BeforeTheFirstImport
@ExtendWith(ExplorerExtension.class)
@Order(1)
class EmptyDatabaseIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "kommun", "fokus", "metod", "jamfor", "sok?q=ungdom", "graf"})
    void saysHowToImport(String path, Explorer explorer) {
        try (Visit visit = explorer.open(path)) {
            assertThat(visit.heading()).isEqualTo("Här finns ännu inga överenskommelser");
            assertThat(visit.text()).contains("./samverkan import");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.violations()).isEmpty();
        }
    }
}
