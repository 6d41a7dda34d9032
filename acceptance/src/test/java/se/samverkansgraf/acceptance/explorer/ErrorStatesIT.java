package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says when the API does not answer, answers late, or answers with an error. */
@ExtendWith(ExplorerExtension.class)
class ErrorStatesIT {

    private static final String QUESTIONS = "**/graphql";
    private static final String SHAPES = "**/municipalities.geojson";
    private static final String ERROR =
            "{\"errors\": [{\"message\": \"words of the API\", \"extensions\": {\"code\": \"%s\"}}]}";

    /** Answers that have been read reach the page when they are released. */
    private static final String HELD_ANSWERS = """
            () => {
              const released = new Promise(release => Object.assign(window, { release, held: 0 }));
              const read = Response.prototype.json;
              Response.prototype.json = async function () {
                const answer = await read.call(this);
                if (!this.url.endsWith('/graphql')) return answer;
                window.held++;
                await released;
                return answer;
              };
            }""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIMEOUT              | Svaret dröjde för länge                      | Välj ett mindre urval
            DATABASE_UNAVAILABLE | Databasen svarar inte                        | se till att databasen är igång
            LIMIT_EXCEEDED       | Frågan är för stor                           | Välj färre kommuner
            INVALID_ARGUMENT     | Något i adressen gick inte att förstå        | Ta bort filtret
            VALIDATION           | Något i adressen gick inte att förstå        | börja om från startsidan
            RATE_LIMITED         | För många frågor på kort tid                 | Vänta någon minut
            SOMETHING_NEW        | Något gick fel i programmet                  | anmäl det med uppgifterna nedan
            """)
    void saysWhatToDoInWordsAndKeepsTheApisForAReport(String code, String heading, String advice, Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> answer(route, 200, "application/json", ERROR.formatted(code)));
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=alert]");

            assertThat(visit.heading()).isEqualTo(heading);
            assertThat(visit.text()).contains(advice);
            visit.page().locator("[role=alert] summary").click();
            assertThat(visit.text()).contains(code + " · words of the API");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void saysWhatADayLooksLikeWhereTheAddressHasNone(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?dag=2023-13-45")) {
            visit.page().waitForSelector("[role=alert]");

            assertThat(visit.text()).contains("en dag är inte skriven som 2024-07-01");
            visit.page().getByText("Till startsidan").click();
            visit.page().waitForSelector("form.question");
        }
    }

    @Test
    void doesNotAskForLessWhereNothingWasChosen(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> answer(route, 200, "application/json", ERROR.formatted("TIMEOUT")));
            visit.page().locator(".brand").click();
            visit.page().waitForSelector("[role=alert]");

            assertThat(visit.text()).contains("Har programmet just startat").doesNotContain("mindre urval");
        }
    }

    @Test
    void whatCameTooLateIsAskedForOnceMore(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page()
                    .route(
                            QUESTIONS,
                            route -> answer(route, 200, "application/json", ERROR.formatted("TIMEOUT")),
                            new Page.RouteOptions().setTimes(1));
            visit.page().getByText("Jämför").click();
            visit.page().waitForURL("**/jamfor");

            assertThat(visit.drawn().page().locator("[role=alert]").count()).isZero();
            assertThat(visit.page().locator("main table").count()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fokus/trafiksakerhet                | .practice[data-code='1083']
            kommun/0486?lika=NEAREST_PRIORITIES | details.gap .practice
            """)
    void passagesThatDidNotComeAreSaidToBeMissingAndAskedForOnceMore(String path, String cards, Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, ErrorStatesIT::refusePassages);
            visit.follow(path).settled().unfolded().settled().page().waitForSelector("[role=alert]");
            assertThat(visit.page().locator("[role=alert]").first().innerText()).contains("Databasen svarar inte");
            assertThat(visit.violations()).isEmpty();
            int before = visit.page().locator(cards + " blockquote").count();

            visit.page().unroute(QUESTIONS);
            for (int left = visit.page().locator("[role=alert]").count(); left > 0; left--) {
                visit.page().locator("[role=alert] button").first().click();
            }
            assertThat(visit.settled().page().locator(cards + " blockquote").count())
                    .isGreaterThan(before);
            assertThat(visit.page().locator("[role=alert]").count()).isZero();
        }
    }

    @Test
    void aMapThatDidNotComeIsSaidToBeMissingAndFetchedOnceMore(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(SHAPES, route -> answer(route, 502, "text/html", "<h1>Bad Gateway</h1>"));
            visit.to("").page().waitForSelector(".country [role=alert]");

            assertThat(visit.page().locator(".country").innerText()).contains("Programmet svarar inte");
            assertThat(visit.page().locator(".map").count()).isZero();
            assertThat(visit.violations()).isEmpty();
            visit.page().unroute(SHAPES);
            visit.page().locator(".country [role=alert] button").click();
            visit.page().waitForSelector(".map path");
            assertThat(visit.page().locator(".country tbody tr").count()).isEqualTo(290);
        }
    }

    @Test
    void aServerInBetweenThatAnswersWithAPageIsAnErrorToo(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> answer(route, 502, "text/html", "<h1>Bad Gateway</h1>"));
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=alert]");

            assertThat(visit.heading()).isEqualTo("Något gick fel i programmet");
            assertThat(visit.text()).doesNotContain("Bad Gateway");
        }
    }

    @Test
    void aServerThatGaveUpWaitingSaysThatItTookTooLong(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> answer(route, 503, "application/json", "{\"status\": 503}"));
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=alert]");

            assertThat(visit.heading()).isEqualTo("Svaret dröjde för länge");
        }
    }

    @Test
    void aLongAnswerIsSaidToBeOnItsWayAndWhatWasShownStays(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> {});
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=status]:has-text('Hämtar uppgifter')");

            assertThat(visit.page().locator("main").getAttribute("aria-busy")).isEqualTo("true");
            assertThat(visit.heading()).isEqualTo("Sök");
        }
    }

    @Test
    void whoseAnswerIsNoLongerWantedIsNotShown(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route(QUESTIONS, route -> {});
            visit.page().getByText("Jämför").click();
            visit.page().waitForSelector("[role=status]:has-text('Hämtar uppgifter')");
            visit.page().unroute(QUESTIONS);
            visit.page().locator(".brand").click();
            visit.page().waitForSelector("main h1:has-text('Vad har kommunerna')");

            assertThat(visit.at()).isEmpty();
        }
    }

    @Test
    void anAnswerThatComesAfterThePageWasLeftChangesNoAddress(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().evaluate(HELD_ANSWERS);
            visit.begin("metod/sspf?som=1082").page().waitForCondition(() -> held(visit) == 1);
            visit.begin("sok?q=ungdom").page().waitForCondition(() -> held(visit) == 2);
            visit.page().evaluate("release()");

            assertThat(visit.settled().at()).isEqualTo("sok?q=ungdom");
            assertThat(visit.heading()).isEqualTo("Sök");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jamfor?lan=99&ordning=antal            | jamfor
            metod/sspf?som=9999                    | metod/sspf
            metod/sspf?som=1082&lika=SIZE          | metod/sspf
            graf?nod=Agreement:0                   | graf
            kommun/1082?avtal=Agreement:0&lang=en  | kommun/1082?lang=en
            """)
    void whereAChoiceIsUnknownOneWayLeadsToThePageWithoutChoices(String path, String plain, Explorer explorer) {
        try (Visit visit = explorer.open(path)) {
            assertThat(visit.violations()).isEmpty();
            visit.page()
                    .getByText(path.contains("lang=en") ? "Show the page without choices" : "Visa sidan utan val")
                    .click();
            visit.page().waitForURL("**/" + plain);

            visit.page().waitForSelector("main:not([aria-busy]) h1:not(.state *)");
            assertThat(visit.settled().page().locator(".state").count()).isZero();
        }
    }

    @Test
    void aPageWithoutChoicesIsNotOfferedWhereThereAreNone(Explorer explorer) {
        for (String path : List.of("kommun/9999", "fokus/nagot?lang=sv", "metod/nagot?som=1082", "ingen/sida?q=1")) {
            try (Visit visit = explorer.open(path)) {
                assertThat(visit.heading()).isEqualTo("Sidan finns inte");
                assertThat(visit.text()).doesNotContain("Visa sidan utan val");
            }
        }
    }

    @Test
    void anUnknownKeyLeadsToAllThatAreKnown(Explorer explorer) {
        try (Visit visit = explorer.open("metod/nagot")) {
            visit.page().locator(".state a").first().click();
            visit.page().waitForURL("**/metod");

            assertThat(visit.settled().heading()).isEqualTo("Metoder");
        }
    }

    @Test
    void anAddressOfAnAgreementThatIsGoneSaysSo(Explorer explorer) {
        try (Visit visit = explorer.open("overenskommelse/Agreement:0")) {
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
            assertThat(visit.page().title()).isEqualTo("Sidan finns inte · Samverkansgraf");
        }
    }

    private static int held(Visit visit) {
        return (int) visit.page().evaluate("held");
    }

    /** Answers a page, but not what it asks for once it knows whose passages it lacks. */
    private static void refusePassages(Route route) {
        if (route.request().postData().contains("\"operationName\":\"Said\"")) {
            answer(route, 200, "application/json", ERROR.formatted("DATABASE_UNAVAILABLE"));
        } else {
            route.resume();
        }
    }

    private static void answer(Route route, int status, String type, String body) {
        route.fulfill(
                new FulfillOptions().setStatus(status).setContentType(type).setBody(body));
    }
}
