package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
    void aFilterKeepsTheWordsAndLeavesFewerHits(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=polisen")) {
            String all = visit.page().locator("main h2").innerText();
            visit.page().locator("#field-lan").selectOption("10");
            visit.page().waitForURL("**lan=10**");
            visit.settled();

            assertThat(visit.at()).contains("q=polisen");
            assertThat(count(visit.page().locator("main h2").innerText())).isBetween(1, count(all) - 1);
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
