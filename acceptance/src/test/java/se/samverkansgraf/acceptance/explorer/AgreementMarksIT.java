package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kinds of marks in an agreement's text: how they look, and which are shown. */
@ExtendWith(ExplorerExtension.class)
class AgreementMarksIT {

    private static final String AGREEMENT = ShownPage.of("agreement").path();
    private static final String CITATIONS = ".marks input[value=CITATION]";
    private static final String SHARED = ".marks input[value=SHARED]";

    private static final String LINE = """
            mark => {
              const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(mark);
              return [borderBottomStyle, borderBottomWidth, borderBottomColor].join(' ');
            }""";

    @Test
    void copiedWordingHasTheLineThatTheLegendTells(Explorer explorer) {
        try (Visit visit = explorer.open(AGREEMENT)) {
            Object told = visit.page().locator(".marks .mark[data-look=SHARED]").evaluate(LINE);

            assertThat(told.toString()).startsWith("dashed 1px");
            assertThat(visit.page().locator(".text .mark.SHARED").first().evaluate(LINE))
                    .isEqualTo(told);
        }
    }

    @Test
    void theAddressSaysWhichKindsAreOutOfSight(Explorer explorer) {
        try (Visit visit = explorer.open(AGREEMENT)) {
            visit.page().locator(CITATIONS).click();
            visit.page().locator(SHARED).click();
            assertThat(visit.at()).endsWith("?dokument=2&utan=CITATION&utan=SHARED");
            assertThat(visit.questions()).isEqualTo(1);

            visit.page().goBack();
            visit.page().waitForSelector(SHARED + ":checked");
            assertThat(visit.page().locator(CITATIONS).isChecked()).isFalse();
            visit.page().goForward();
            visit.page().waitForSelector(SHARED + ":not(:checked)");
            visit.page().goBack();
            visit.page().goBack();
            visit.page().waitForSelector(CITATIONS + ":checked");
            assertThat(visit.at()).doesNotContain("utan");
        }
    }

    @Test
    void aKindThatTheAddressLeavesOutIsNotMarkedWhereItIsOpenedFresh(Explorer explorer) {
        try (Visit visit = explorer.open(AGREEMENT + "&utan=COMMITMENT&utan=SHARED")) {
            Locator references = visit.page().locator(".text .ref[data-look=COMMITMENT]");

            assertThat(references.count()).isPositive();
            assertThat(references.all()).noneMatch(Locator::isVisible);
            assertThat(visit.page().locator(".marks input:checked").count()).isPositive();
            assertThat(visit.page().locator(".text .mark.SHARED").first().evaluate(LINE))
                    .asString()
                    .startsWith("none");
        }
    }

    @Test
    void theyStayOutOfSightInTheOtherDocumentAndTheOtherLanguage(Explorer explorer) {
        try (Visit visit = explorer.open(AGREEMENT)) {
            visit.page().locator(SHARED).click();
            visit.page().locator(".documents a:not([aria-current])").click();
            visit.page().waitForURL("**dokument=1&utan=SHARED");
            assertThat(visit.drawn().page().locator(SHARED).isChecked()).isFalse();

            visit.page().getByText("In English").click();
            visit.page().waitForSelector("html[lang=en] .marks");
            assertThat(visit.drawn().page().locator(SHARED).isChecked()).isFalse();
        }
    }

    @Test
    void theOtherLanguageShowsTheSamePassage(Explorer explorer) {
        try (Visit visit = explorer.open(AGREEMENT)) {
            visit.page().locator("#commitment-2").click();
            String words = visit.page().locator(".text .mark.selected").first().textContent();
            visit.page().getByText("In English").click();
            visit.page().waitForSelector("html[lang=en] .mark.selected");

            assertThat(visit.page().locator(".text .mark.selected").first().textContent())
                    .isEqualTo(words);
        }
    }
}
