package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class StartPageIT {

    @Test
    void theMapAndItsTableSayWhatTheApiSays(Explorer explorer) throws IOException, InterruptedException {
        JsonNode counts = explorer.graph()
                .ask("{ commitmentCounts(by: MUNICIPALITY, filter: { focusArea: [\"narkotika\"] }) { key count } }")
                .at("/data/commitmentCounts");

        try (Visit visit = explorer.open("?omrade=narkotika")) {
            visit.page().waitForSelector(".map path");
            assertThat(visit.page().locator(".map path").count()).isEqualTo(290);
            visit.page().getByText("Visa som tabell").click();

            assertThat(counts).isNotEmpty();
            for (JsonNode count : counts) {
                String cell = "tbody tr:has(a[href$='/kommun/%s']) .number";
                assertThat(visit.page()
                                .locator(cell.formatted(count.at("/key").asString()))
                                .innerText())
                        .isEqualTo(String.valueOf(count.at("/count").asInt()));
            }
        }
    }

    @Test
    void aChoiceGoesIntoTheAddressAndTheKeyboardStaysWhereItWas(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            visit.page().locator("#field-omrade").focus();
            visit.page().locator("#field-omrade").selectOption("narkotika");
            visit.page().waitForURL("**omrade=narkotika");
            visit.settled();

            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("field-omrade");
        }
    }

    @Test
    void theSearchBoxLeadsToTheSearchPage(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            visit.page().locator("#search-box").fill("grannsamverkan");
            visit.page().locator("#search-box").press("Enter");
            visit.page().waitForSelector(".hits mark");

            assertThat(visit.at()).isEqualTo("sok?q=grannsamverkan");
            assertThat(visit.page().locator(".hits mark").first().innerText().toLowerCase(Locale.ROOT))
                    .startsWith("grannsamverkan");
        }
    }
}
