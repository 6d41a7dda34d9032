package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The lists of municipalities, focus areas and methods. */
@ExtendWith(ExplorerExtension.class)
class DirectoryPagesIT {

    @Test
    void municipalitiesStandInSwedishOrder(Explorer explorer) {
        try (Visit visit = explorer.open("kommun")) {
            List<String> names = visit.page().locator("tbody th a").allInnerTexts();
            assertThat(names).hasSize(290);
            assertThat(names.indexOf("Ystad")).isLessThan(names.indexOf("Åmål"));
            assertThat(names.indexOf("Årjäng")).isLessThan(names.indexOf("Älmhult"));
            assertThat(names).last().isEqualTo("Övertorneå");
        }
    }

    @Test
    void siftsWhileOneWritesWithoutAskingAndTheAddressKeepsIt(Explorer explorer) {
        try (Visit visit = explorer.open("kommun")) {
            visit.page().locator("#sift").pressSequentially("blekinge");
            assertThat(shown(visit)).hasSize(5).contains("Karlshamn", "Sölvesborg");
            assertThat(visit.at()).isEqualTo("kommun?q=blekinge");
            assertThat(visit.questions()).isEqualTo(1);

            visit.page().reload();
            assertThat(shown(visit.drawn())).hasSize(5);
        }
    }

    @Test
    void methodsAreFoundByTheirOtherWordingsAndCountedAsTheApiDoes(Explorer explorer)
            throws IOException, InterruptedException {
        JsonNode counts = explorer.graph()
                .ask("{ commitmentCounts(by: METHOD) { key count municipalities } }")
                .at("/data/commitmentCounts");
        JsonNode sspf = counts.valueStream()
                .filter(each -> each.get("key").asString("").equals("sspf"))
                .findFirst()
                .orElseThrow();

        try (Visit visit = explorer.open("metod?q=samverkan+skola")) {
            assertThat(shown(visit)).containsExactly("SSPF");
            assertThat(visit.page().locator("tbody tr:visible td.number").allInnerTexts())
                    .startsWith(
                            sspf.get("municipalities").asString(),
                            sspf.get("count").asString());
        }
    }

    @Test
    void focusAreasStandUnderWhatIncludesThemInTheOrderOfNames(Explorer explorer) {
        try (Visit visit = explorer.open("fokus?ordning=namn")) {
            List<String> names = shown(visit);
            int andts = names.indexOf("ANDTS");
            assertThat(names.get(andts + 1)).isEqualTo("Alkohol");
            assertThat(visit.page().locator("th.below a").allInnerTexts())
                    .contains("Alkohol", "Narkotika")
                    .doesNotContain("ANDTS");
        }
    }

    @Test
    void aHeadOfAColumnOrdersByIt(Explorer explorer) {
        try (Visit visit = explorer.open("fokus")) {
            visit.page().locator("thead a:text-is('Åtaganden')").click();
            visit.page().waitForURL("**ordning=commitments**");
            List<Integer> counts = visit.drawn().page().locator("td[data-column=commitments]").allInnerTexts().stream()
                    .map(each -> each.equals("–") ? 0 : Integer.parseInt(each))
                    .toList();

            assertThat(counts).isSortedAccordingTo((a, b) -> b - a).first().isNotEqualTo(0);
            assertThat(visit.page().locator("th[aria-sort=descending]").innerText())
                    .startsWith("Åtaganden");
        }
    }

    private static List<String> shown(Visit visit) {
        return visit.page().locator("tbody tr:visible th a").allInnerTexts();
    }
}
