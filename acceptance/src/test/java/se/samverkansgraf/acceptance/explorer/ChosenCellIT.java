package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cell of the matrix that is chosen: the address says which. */
@ExtendWith(ExplorerExtension.class)
class ChosenCellIT {

    private static final String TWO = "jamfor?kommun=1082&kommun=0486";
    private static final String KARLSHAMN = "#cell-andts-1082";
    private static final String STRANGNAS = "#cell-andts-0486";
    private static final String CHOSEN = ".passages:has(.where:text-is('%s')) blockquote";

    @Test
    void standsInTheAddressAndBackAndForwardGoThroughThoseThatWereChosen(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            choose(visit, KARLSHAMN, "Karlshamn");
            choose(visit, STRANGNAS, "Strängnäs");
            assertThat(visit.at()).isEqualTo(TWO + "&ruta=andts.0486");

            visit.page().goBack();
            shows(visit, "Karlshamn");
            assertThat(visit.at()).isEqualTo(TWO + "&ruta=andts.1082");
            visit.page().goBack();
            visit.page().waitForSelector(".passages .key");
            assertThat(visit.page().locator(".cell [aria-current]").count()).isZero();
            visit.page().goForward();
            shows(visit, "Karlshamn");
        }
    }

    @Test
    void isShownWhereItsAddressIsOpenedFresh(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            choose(visit, STRANGNAS, "Strängnäs");
            String seen = visit.settled().page().locator(".passages").innerText();

            try (Visit fresh = explorer.open(visit.at())) {
                shows(fresh, "Strängnäs");
                assertThat(fresh.page().locator(".passages").innerText()).isEqualTo(seen);
                assertThat(fresh.page().locator(STRANGNAS).getAttribute("aria-current"))
                        .isEqualTo("true");
                assertThat(fresh.violations()).isEmpty();
            }
        }
    }

    @Test
    void staysChosenWhileRowsAndLanguageChangeAndNothingIsAskedTwice(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            choose(visit, STRANGNAS, "Strängnäs");
            long asked = visit.settled().questions();
            visit.page().locator("#order-1082").click();
            visit.page().waitForURL("**efter=1082**");
            shows(visit, "Strängnäs");
            assertThat(visit.settled().questions()).isEqualTo(asked);

            visit.page().getByText("In English").click();
            visit.page().waitForSelector(".passages :text('Close')");
            shows(visit, "Strängnäs");
        }
    }

    @Test
    void theKeyboardStaysOnTheColumnThatOrders(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            visit.page().locator("#order-1082").focus();
            visit.press("Enter", 1).page().waitForURL("**efter=1082");

            visit.drawn().page().waitForSelector("[aria-sort] a:focus");
            assertThat(visit.focused()).startsWith("Karlshamn");
        }
    }

    @Test
    void whatWasScrolledSidewaysStaysSoWhereACellIsChosen(Explorer explorer) {
        try (Visit visit = explorer.openByFinger("jamfor?lang=en")) {
            Locator table = visit.page().locator("#matrix");
            table.evaluate("each => (each.scrollLeft = 90)");
            visit.page().locator(KARLSHAMN).evaluate("each => each.click()");
            visit.page().waitForSelector(".passages.over blockquote");

            assertThat((int) table.evaluate("each => Math.round(each.scrollLeft)"))
                    .isGreaterThanOrEqualTo(90);
        }
    }

    @Test
    void isLetGoByTheKeyboardWhichGoesOnFromTheCell(Explorer explorer) {
        try (Visit visit = explorer.open(TWO + "&ruta=andts.1082")) {
            visit.page().locator(".passages .close").focus();
            visit.press("Enter", 1).page().waitForSelector(".passages .key");

            visit.page().waitForSelector(KARLSHAMN + ":focus");
            assertThat(visit.at()).isEqualTo(TWO);
        }
    }

    private static void choose(Visit visit, String cell, String municipality) {
        visit.page().locator(cell).click();
        shows(visit, municipality);
    }

    private static void shows(Visit visit, String municipality) {
        visit.page().waitForSelector(CHOSEN.formatted(municipality));
    }
}
