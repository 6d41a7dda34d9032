package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** GraphiQL, which the explorer's foot leads to. */
@ExtendWith(ExplorerExtension.class)
class GraphiQlPageIT {

    private static final int QUESTIONS = 12;

    @Test
    void comesFromTheProgramWithTheReadyQuestions(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().locator("footer a").first().click();
            Locator ready = visit.page().locator(".ready-questions button");
            ready.first().waitFor();

            assertThat(ready.count()).isGreaterThanOrEqualTo(QUESTIONS);
            assertThat(visit.requests()).allMatch(each -> each.contains(explorer.base()));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void answersAReadyQuestion(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().locator("footer a").first().click();
            visit.page().locator(".graphiql-execute-button").click();
            Locator answer = visit.page().locator(".result-window");
            answer.getByText("\"data\"").waitFor();

            assertThat(answer.innerText()).contains("matrix").doesNotContain("\"errors\"");
        }
    }

    @Test
    void leadsBackToTheExplorer(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().locator("footer a").first().click();
            visit.page().getByText("Samverkansgraf: the explorer").click();

            visit.page().waitForURL(explorer.base());
        }
    }
}
