package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** GraphiQL, which the explorer's foot leads to. */
@ExtendWith(ExplorerExtension.class)
class GraphiQlPageIT {

    private static final int QUESTIONS = 12;
    private static final String READY = ".ready-questions button";
    private static final String EDITOR = ".graphiql-query-editor .graphiql-editor";

    /**
     * An editor's text is scrolled by a part that cannot have the focus, as the field that takes the keyboard stands
     * beside it: axe does not see that the caret scrolls it. CodeMirror makes both, within GraphiQL.
     */
    private static final String SCROLLED_BY_ITS_CARET = "scrollable-region-focusable";

    @Test
    void comesFromTheProgramWithTheReadyQuestions(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            Locator ready = begun(visit).page().locator(READY);

            assertThat(ready.count()).isGreaterThanOrEqualTo(QUESTIONS);
            assertThat(visit.requests()).allMatch(each -> each.contains(explorer.base()));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void answersAReadyQuestion(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            begun(visit).page().locator(".graphiql-execute-button").click();
            Locator answer = visit.page().locator(".result-window");
            answer.getByText("\"data\"").waitFor();
            visit.leavePicture("graphiql", false);

            assertThat(answer.innerText()).contains("matrix").doesNotContain("\"errors\"");
        }
    }

    @Test
    void leadsBackToTheExplorer(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            begun(visit).page().getByText("Samverkansgraf: the explorer").click();

            visit.page().waitForURL(explorer.base());
        }
    }

    @Test
    void isReadableWideAndInTheDark(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            assertThat(begun(visit).violations(SCROLLED_BY_ITS_CARET)).isEmpty();
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(visit.violations(SCROLLED_BY_ITS_CARET)).isEmpty();
        }
    }

    @Test
    void isReadableOnANarrowScreenWhereItsPartsGoBelowEachOther(Explorer explorer) {
        try (Visit visit = explorer.openNarrow("sok")) {
            assertThat(begun(visit).violations(SCROLLED_BY_ITS_CARET)).isEmpty();
            assertThat(visit.overflows()).isFalse();
            assertThat(visit.page().locator(EDITOR).boundingBox().width).isGreaterThan(100);
            assertThat(visit.page().locator(EDITOR).boundingBox().y)
                    .isGreaterThan(visit.page().locator(READY).first().boundingBox().y);
        }
    }

    @Test
    void isWalkedThroughByTheKeyboardWhichLeavesItsEditors(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            KeyboardWalk walk = begun(visit).walk();
            assertThat(walk.stops())
                    .contains("Query Editor", "Execute query (Ctrl-Enter)")
                    .last()
                    .isEqualTo("Result Window");
            assertThat(walk.unnamed()).isEmpty();
            assertThat(walk.missed()).isEmpty();
            assertThat(walk.unseen())
                    .as("fields of editors, which show it themselves")
                    .allMatch(each -> each.startsWith("<textarea"));
        }
    }

    @Test
    void anEditorShowsThatItHasTheKeyboard(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            Locator editor = begun(visit).page().locator(EDITOR);
            editor.locator("textarea").focus();

            assertThat(editor.evaluate("each => getComputedStyle(each).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    /** Goes there from the explorer's foot. */
    private static Visit begun(Visit visit) {
        visit.page().locator("footer a").first().click();
        visit.page().locator(READY).first().waitFor();
        visit.page()
                .locator(".graphiql-query-editor textarea[aria-label]")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return visit;
    }
}
