package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a page did not come says so in its place, is asked for once more, and then has the keyboard. */
@ExtendWith(ExplorerExtension.class)
class AskedOnceMoreIT {

    private static final String QUESTIONS = "**/graphql";
    private static final String SHAPES = "**/municipalities.geojson";
    private static final String AGAIN = "Försök igen";
    private static final String BUTTON = "[role=alert] button";
    private static final String UNAVAILABLE =
            "{\"errors\": [{\"message\": \"\", \"extensions\": {\"code\": \"DATABASE_UNAVAILABLE\"}}]}";

    /** A button that waits says so, and is not the one that says that it failed. */
    private static final String TOLD = "[role=alert] button:not([aria-disabled])";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fokus/trafiksakerhet  | Said   | .practice h3:focus
            kommun/1082           | Beside | .gaps h3:focus
            graf?nod=Method:sspf  | Using  | .ties h2:focus
            """)
    void theKeyboardGoesOnFromThePartThatCame(String path, String operation, String focused, Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> refuse(operation, route));
            visit.follow(path).page().waitForSelector(BUTTON);
            assertThat(visit.page().locator("[role=alert]").innerText()).startsWith("Databasen svarar inte");
            assertThat(visit.violations()).isEmpty();
            visit.page().locator(BUTTON).focus();
            visit.press("Enter", 1).settled().page().waitForSelector(TOLD);
            assertThat(visit.focused()).isEqualTo(AGAIN);

            visit.page().unroute(QUESTIONS);
            visit.press("Enter", 1).settled().page().waitForCondition(() -> gone(visit));
            assertThat(visit.page().locator(focused).count()).isEqualTo(1);
        }
    }

    @Test
    void theKeyboardGoesOnFromTheMapThatCame(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(SHAPES, route -> route.fulfill(new FulfillOptions().setStatus(502)));
            visit.to("").page().waitForSelector(".country " + BUTTON);
            visit.page().locator(BUTTON).focus();
            visit.press("Enter", 1).settled().page().waitForSelector(TOLD);
            assertThat(visit.focused()).isEqualTo(AGAIN);

            visit.page().unroute(SHAPES);
            visit.press("Enter", 1).page().waitForSelector(".map path");
            assertThat(visit.focused()).isEqualTo("Åtaganden per kommun");
        }
    }

    @Test
    void theKeyboardGoesOnFromTheRulesThatCame(Explorer explorer) {
        try (Visit visit = explorer.open(ShownPage.of("agreement").path())) {
            visit.page().route(QUESTIONS, route -> refuse("Why", route));
            visit.page().locator("#commitment-1").click();
            visit.page().locator("#more-commitment-1 summary").click();
            visit.page().locator(BUTTON).focus();
            visit.page().unroute(QUESTIONS);
            visit.press("Enter", 1).page().waitForSelector("#more-commitment-1 .rule");

            assertThat(visit.page().locator("#more-commitment-1 .rule h4:focus").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void theKeyboardGoesOnFromTheHeadingOfAPageThatCame(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, AskedOnceMoreIT::refuse);
            visit.begin("metod").page().waitForSelector(BUTTON);
            visit.page().unroute(QUESTIONS);
            visit.page().locator(BUTTON).focus();
            visit.press("Enter", 1).page().waitForSelector("main:not([aria-busy]) h1:not(.state *)");

            assertThat(visit.focused()).isEqualTo("Metoder");
        }
    }

    @Test
    void theKeyboardGoesOnFromTheHeadingWhereWhatHadItIsTakenAway(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kommun=1082&kommun=0486")) {
            Locator chip = visit.page().locator("a[aria-label='Ta bort Karlshamn']");
            chip.focus();
            visit.press("Enter", 1).page().waitForURL("**/jamfor?kommun=0486");
            visit.page().waitForCondition(() -> chip.count() == 0);

            assertThat(visit.focused()).isEqualTo("Jämför");
        }
    }

    private static boolean gone(Visit visit) {
        return visit.page().locator("[role=alert]").count() == 0;
    }

    private static void refuse(String operation, Route route) {
        if (route.request().postData().contains("\"operationName\":\"" + operation + "\"")) {
            refuse(route);
        } else {
            route.resume();
        }
    }

    private static void refuse(Route route) {
        route.fulfill(new FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(UNAVAILABLE));
    }
}
