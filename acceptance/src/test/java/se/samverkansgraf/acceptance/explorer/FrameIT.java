package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void whatStandsAroundThePageStaysWhileItSaysSomethingElse(Explorer explorer) {
        try (Visit visit = explorer.open("sok?q=ungdom")) {
            visit.page().evaluate("stood = [...document.querySelectorAll('.skip, .top *, .bottom *')]");
            visit.follow("metod").settled().page().getByText("In English").click();
            visit.page().getByText("På svenska").waitFor();
            visit.settled();

            assertThat(visit.page().locator("nav a[aria-current=page]").innerText())
                    .isEqualTo("Methods");
            assertThat(visit.page().locator(".bottom").innerText())
                    .contains("agreements")
                    .doesNotContain("överens");
            assertThat(visit.page().evaluate("stood.filter(each => !each.isConnected).map(each => each.outerHTML)"))
                    .isEqualTo(List.of());
            assertThat(visit.page().evaluate("document.querySelectorAll('.skip, .top *, .bottom *').length"))
                    .isEqualTo(visit.page().evaluate("stood.length"));
        }
    }

    @Test
    void aClickThatBeginsOnOnePageAndEndsOnTheNextIsNotLost(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().locator("nav a", containing("Metoder")).hover();
            visit.page().mouse().down();
            visit.follow("fokus").settled().page().mouse().up();
            visit.page().waitForURL("**/metod");

            assertThat(visit.settled().heading()).isEqualTo("Metoder");
        }
    }

    @Test
    void whatIsWrittenInTheSearchBoxStaysWhenThePageChanges(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            Locator field = visit.page().locator("#search-box");
            field.fill("grannsam");
            assertThat(visit.follow("fokus").settled().press("End", 1).focused())
                    .isEqualTo("Fokusområden");
            assertThat(field.inputValue()).isEqualTo("grannsam");

            field.press("Enter");
            visit.page().waitForURL("**/sok?q=grannsam");
            assertThat(visit.settled()
                            .follow("fokus")
                            .settled()
                            .page()
                            .locator("#search-box")
                            .inputValue())
                    .isEmpty();
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
        Map<String, List<String>> alone = new LinkedHashMap<>();
        for (String path : List.of("", "sok?q=trygghetsvandring", "fokus/trafiksakerhet")) {
            try (Visit visit = explorer.open(path)) {
                alone.put(path, visit.settled().looks());
            }
        }
        try (Visit visit = explorer.open("")) {
            ShownPage.ALL.forEach(each -> visit.follow(each.path()).settled());
            alone.forEach((path, looks) ->
                    assertThat(visit.follow(path).settled().looks()).isEqualTo(looks));
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

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
