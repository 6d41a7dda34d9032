package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A method: who works with it, and who leads it there. */
@ExtendWith(ExplorerExtension.class)
class MethodPageIT {

    /** The question of a coordinator in Karlshamn, from the start page to the sentence that answers it. */
    @Test
    void tellsWhoLeadsSspfInMunicipalitiesLikeKarlshamnInFiveClicks(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            Page page = visit.page();
            click(visit, page.locator("main a[href*='/metod/sspf']").first(), "**/metod/sspf*");
            page.getByLabel("Kommuner som").selectOption("Karlshamn");
            page.waitForURL("**/metod/sspf?som=1082*");
            click(visit, link(page, "prioriteringar"), "**lika=NEAREST_PRIORITIES*");

            Locator strangnas = page.locator(".practices .practice[data-code='0486']");
            assertThat(strangnas.innerText()).contains("Leds av", "Skolan (initierar)", "SSPF – Skolan initierar");
            assertThat(page.locator(".own").innerText()).contains("Karlshamn", "ingen utpekad");

            Locator sentence = strangnas.locator("figure").filter(new Locator.FilterOptions().setHasText("initierar"));
            click(visit, sentence.getByRole(AriaRole.LINK).first(), "**/overenskommelse/*");
            assertThat(visit.at()).contains("overenskommelse/Agreement", "stalle=3094");
        }
    }

    @Test
    void tellsPeersThatDoNotFromPeersOfWhichNothingIsKnown(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?som=1082&lika=NEAREST_PRIORITIES")) {
            assertThat(visit.page().locator(".doing > .legend").innerText())
                    .containsPattern("2\\s*uttryckt")
                    .containsPattern("6\\s*saknas");
            assertThat(visit.page().locator(".bases").innerText()).contains("SKR-grupp", "0 av 26", "2 av 8");
        }
    }

    @Test
    void hasTheTrendAsAChartAndAsATable(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?lang=en")) {
            Locator trend = visit.page().locator("figure.trend");
            trend.locator("summary").click();

            assertThat(trend.locator("svg[role=img] circle").count()).isPositive();
            assertThat(trend.locator("tbody tr").count())
                    .isEqualTo(trend.locator("svg .counts rect.level-4").count());
            assertThat(trend.locator("tr", new Locator.LocatorOptions().setHasText("2023"))
                            .innerText())
                    .contains("33%");
        }
    }

    @Test
    void saysThatAnAddressNamesAnUnknownMethod(Explorer explorer) {
        try (Visit visit = explorer.open("metod/finns-inte")) {
            assertThat(visit.heading()).isEqualTo("Något i adressen gick inte att förstå");
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void click(Visit visit, Locator place, String leadsTo) {
        place.click();
        visit.page().waitForURL(leadsTo);
        visit.drawn();
    }
}
