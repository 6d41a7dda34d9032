package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is around every page: header, language, keyboard, errors, the data changing. */
@ExtendWith(ExplorerExtension.class)
class FrameIT {

    private static final Path SCRIPT_TAGS = Path.of("src/test/resources/explorer/script-tags.txt");
    private static final String QUESTIONS = "**/graphql";

    @Test
    void letsNothingInFromElsewhereAndRunsFilesOnly(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            Response shell = visit.page().reload();

            assertThat(shell.headerValue("Content-Security-Policy"))
                    .startsWith("default-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(shell.text()).doesNotContain("style=").doesNotContainPattern("<script>|<style|\\son\\w+=");
        }
    }

    @Test
    void aWrongAddressSaysSoAndLeadsHome(Explorer explorer) {
        try (Visit visit = explorer.open("ingen/sida")) {
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
            visit.page().getByText("Till startsidan").click();
            visit.page().waitForURL(explorer.base());
        }
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsTheHeader(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            assertThat(visit.press("Tab", 1).focused()).isEqualTo("Hoppa till innehållet");
            assertThat(visit.press("Enter", 1).press("Tab", 1).focused()).isEqualTo("Ord");
        }
    }

    @Test
    void anotherLanguageKeepsWhatIsShown(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=ungdom&slag=CITIZEN_PROMISE")) {
            visit.page().getByText("In English").click();
            visit.page().getByText("hits for “ungdom”").waitFor();

            assertThat(visit.at()).contains("q=ungdom").contains("slag=CITIZEN_PROMISE");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void goingBackLeadsToWhereOneWas(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=polisen")) {
            visit.settled().page().locator(".hits .what a").last().click();
            visit.page().waitForURL("**/overenskommelse/**");
            visit.drawn().page().goBack();
            visit.page().waitForSelector(".hits");

            assertThat((int) visit.settled().page().evaluate("scrollY")).isPositive();
            visit.page().reload();
            assertThat((int) visit.settled().page().evaluate("scrollY")).isPositive();
        }
    }

    @Test
    void aPageLooksTheSameWhateverPagesWereSeenBefore(Explorer explorer) {
        for (String path : List.of("", "sok?q=trygghetsvandring", "fokus/trafiksakerhet")) {
            try (Visit visit = explorer.open(path)) {
                List<String> looks = visit.settled().looks();
                ShownPage.ALL.forEach(each -> visit.follow(each.path()).settled());

                assertThat(visit.follow(path).settled().looks()).isEqualTo(looks);
            }
        }
    }

    @Test
    void saysWhatToDoWhenTheProgramIsGoneAndGoesOnWhenItIsBack(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> route.abort());
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=alert]");
            assertThat(visit.text()).contains("Programmet svarar inte").contains("./samverkan serve");

            visit.page().unroute(QUESTIONS);
            visit.page().locator("[role=alert] button").click();
            visit.page().waitForSelector("table.cells");
        }
    }

    @Test
    void tellsOfAnImportMeanwhileAndShowsTagsOfADocumentAsText(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=Ronneby&i=PASSAGE")) {
            explorer.read(SCRIPT_TAGS);
            visit.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            visit.page().getByText("Visa dem").click();
            visit.page().waitForSelector("main:not([aria-busy]) mark");

            assertThat(visit.text()).contains("<script>document.title = 'taken over'</script>");
            assertThat(visit.page().title()).isEqualTo("Sök: Ronneby · Samverkansgraf");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
