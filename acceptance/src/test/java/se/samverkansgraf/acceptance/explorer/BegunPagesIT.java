package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that must count the whole country shows what it knows at once, and says what is on its way. */
@ExtendWith(ExplorerExtension.class)
class BegunPagesIT {

    private static final String QUESTIONS = "**/graphql";
    private static final String BEGUN = "main[aria-busy] h1:not(:text-is('Sök'))";

    /** Questions that wait for their answer. */
    private final Deque<Route> held = new ArrayDeque<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | Counted | form.question
            jamfor           | Cells   | #add
            metod            | Counted | .lead
            fokus            | Counted | .lead
            metod/sspf       | Doing   | .concept .lead
            fokus/narkotika  | Doing   | #field-som
            """)
    void beginsBeforeItsLongAnswerCame(String path, String operation, String known, Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            begin(path, operation, visit);

            assertThat(visit.page().locator("main " + known).isVisible()).isTrue();
            assertThat(visit.page().locator("main .loading").innerText()).startsWith("Hämtar uppgifter");
            visit.page().waitForCondition(() -> isPlain(visit.page().locator("main")));
            assertThat(visit.violations()).isEmpty();
            held.remove().resume();
            assertThat(visit.drawn().page().locator("main .loading").count()).isZero();
            assertThat(visit.page().locator("main h1:focus").count()).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrittenMeanwhileStaysAndSoDoesTheKeyboard(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            begin("", "Counted", visit);
            Locator gap = visit.page().locator("#ask-kommun");
            gap.pressSequentially("Karls");
            held.remove().resume();
            visit.drawn().page().waitForSelector(".map path");
            visit.page().keyboard().type("hamn");

            assertThat(gap.inputValue()).isEqualTo("Karlshamn");
        }
    }

    @Test
    void whatWasShownStaysWhereOnlyAChoiceChanged(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kol=lan")) {
            begin("jamfor?kol=ar", "Cells", visit);

            assertThat(visit.page().locator("main table.cells").count()).isEqualTo(1);
            held.remove().resume();
            assertThat(visit.drawn().page().locator("#cell-andts-2023").count()).isEqualTo(1);
        }
    }

    /** What is busy is paler, but for a page that says itself what it waits for; it takes some frames to be so. */
    private static boolean isPlain(Locator main) {
        return main.evaluate("each => getComputedStyle(each).opacity").equals("1");
    }

    /** Goes there, and waits until this question waits for its answer. */
    private void begin(String path, String operation, Visit visit) {
        visit.page().route(QUESTIONS, route -> {
            if (route.request().postData().contains("\"operationName\":\"" + operation + "\"")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        visit.begin(path).page().waitForCondition(() -> !held.isEmpty());
        visit.page().waitForSelector(BEGUN);
    }
}
