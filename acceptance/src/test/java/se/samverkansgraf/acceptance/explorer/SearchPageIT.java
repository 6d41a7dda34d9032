package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class SearchPageIT {

    @Test
    void marksTheWordsInWhateverInflectionTheyStand(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=trygghetsvandring&i=PASSAGE")) {
            assertThat(visit.page().locator(".hits mark").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(each -> each.matches("(?i)trygghetsvandring\\w*"))
                    .anyMatch(each -> each.length() > "trygghetsvandring".length());
        }
    }

    @Test
    void aConceptSaysWhichSortItIsAndLeadsToItsPageOrItsPlaceInTheGraph(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=trygghet&i=CONCEPT")) {
            Locator hits = visit.page().locator(".hits .name");
            Locator actor =
                    hits.filter(new Locator.FilterOptions().setHasText("Aktör")).first();

            assertThat(hits.first().innerText()).contains("Trygghet", "Fokusområde");
            assertThat(hits.first().locator("a").getAttribute("href")).endsWith("/fokus/trygghet");
            assertThat(actor.locator("a").getAttribute("href")).contains("/graf?nod=Actor");
        }
    }

    @Test
    void aFilterKeepsTheWordsAndLeavesFewerHits(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=polisen")) {
            String all = visit.page().locator("#found").innerText();
            visit.page().locator("#field-lan").selectOption("10");
            visit.page().waitForURL("**lan=10**");
            visit.settled();

            assertThat(visit.at()).contains("q=polisen");
            assertThat(count(visit.page().locator("#found").innerText())).isBetween(1, count(all) - 1);
        }
    }

    @Test
    void tellsHowManyHitsEachChoiceGivesAsTheApiDoes(Explorer explorer) throws IOException, InterruptedException {
        JsonNode counts = explorer.graph().ask("""
                { passages: search(text: "polisen", in: [PASSAGE], first: 0) { totalCount }
                  promises: search(text: "polisen", filter: { kind: [CITIZEN_PROMISE] }, first: 0) { totalCount } }
                """).at("/data");

        try (Visit visit = explorer.open("sok?q=polisen")) {
            visit.settled();
            assertThat(facet(visit, "Textställen"))
                    .isEqualTo(counts.at("/passages/totalCount").asInt());
            assertThat(facet(visit, "Medborgarlöfte"))
                    .isEqualTo(counts.at("/promises/totalCount").asInt());

            visit.page().locator(".facets a:text-is('Medborgarlöfte')").click();
            visit.page().waitForURL("**slag=CITIZEN_PROMISE**");
            visit.settled();
            assertThat(count(visit.page().locator("#found").innerText()))
                    .isEqualTo(counts.at("/promises/totalCount").asInt());
        }
    }

    private static int facet(Visit visit, String name) {
        return Integer.parseInt(visit.page()
                .locator(".facets li:has(a:text-is('%s')) .note".formatted(name))
                .innerText());
    }

    @Test
    void sameWordsInTheSameAgreementAreOneEntry(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=trygghetsvandringar&lan=10")) {
            Locator entries = visit.page().locator(".hits > li");
            assertThat(entries.locator("blockquote").allInnerTexts()).doesNotHaveDuplicates();
            assertThat(visit.page().locator("#found + .note").innerText())
                    .contains("på " + entries.count() + " ställe");
            assertThat(entries.first().locator(".kinds").innerText()).contains("Avsnitt", "Prioriterat område");
        }
    }

    @Test
    void wordsThatMeanSomethingToSearchEnginesAreOnlyWords(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=%22%28AND%20a%3Ab*%20%3Cb%3E")) {
            assertThat(visit.heading()).isEqualTo("Sök");
            assertThat(visit.page().locator("[role=alert]").count()).isZero();
        }
    }

    private static int count(String heading) {
        return Integer.parseInt(heading.replaceAll("\\D.*", ""));
    }
}
