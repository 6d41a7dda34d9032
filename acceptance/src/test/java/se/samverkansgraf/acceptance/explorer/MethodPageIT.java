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
    void tellsWhoLeadsSspfInMunicipalitiesLikeKarlshamnInFourClicks(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            Page page = visit.page();
            visit.click(page.getByLabel("Kommun att likna")).page().keyboard().type("Karlshamn");
            visit.click(page.getByLabel("Metod eller fokusområde"))
                    .page()
                    .keyboard()
                    .type("SSPF");
            visit.click(page.getByText("Visa svaret"));
            page.waitForURL("**/metod/sspf?som=1082&lika=POPULATION");
            visit.drawn();

            assertThat(page.locator(".doing h2").innerText())
                    .isEqualTo("Vilka kommuner som Karlshamn arbetar med SSPF?");
            Locator strangnas = page.locator(".practices .practice[data-code='0486']");
            assertThat(strangnas.innerText()).contains("Leds av", "Skolan (initierar)", "SSPF – Skolan initierar");

            Locator sentence = strangnas.locator("figure").filter(new Locator.FilterOptions().setHasText("initierar"));
            visit.click(sentence.getByRole(AriaRole.LINK).first());
            page.waitForSelector(".mark.selected");
            assertThat(String.join("", page.locator(".mark.selected").allTextContents()))
                    .contains("Skolan initierar");
            assertThat(page.locator(".entry[aria-expanded=true]").innerText()).contains("SSPF", "Skolan initierar");
            assertThat(visit.clicks()).isLessThan(5);
        }
    }

    @Test
    void saysOfWhatHasExpiredThatItHas(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf")) {
            assertThat(visit.page()
                            .locator(".practice[data-code='0486'] .source")
                            .first()
                            .innerText())
                    .contains("2020-01-01 – 2023-12-31 har gått ut");
            assertThat(visit.page().locator(".doing").innerText()).contains("också överenskommelser som har gått ut");
        }
    }

    @Test
    void hasTheNameThatEverybodyUsesInEnglishToo(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?lang=en")) {
            assertThat(visit.heading()).endsWith("(SSPF)");
        }
    }

    @Test
    void saysWhatTheMethodIs(Explorer explorer) {
        try (Visit visit = explorer.open("metod/grannsamverkan")) {
            assertThat(visit.page().locator(".concept .lead").innerText()).contains("kontaktombud");
        }
        try (Visit visit = explorer.open("fokus/bostadsinbrott?lang=en")) {
            assertThat(visit.page().locator(".concept .lead").innerText()).contains("holiday homes");
        }
    }

    @Test
    void keepsTheLikenessThatIsChosenEvenWhereNobodyIsFound(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?som=1082&lika=GROUP")) {
            assertThat(visit.at()).endsWith("lika=GROUP");
            assertThat(visit.text()).contains("Ingen av dem säger det");
            assertThat(visit.page().locator(".own").innerText()).contains("Karlshamn", "ingen utpekad");
            assertThat(visit.questions()).isEqualTo(2);
        }
    }

    @Test
    void tellsPeersThatDoNotFromPeersOfWhichNothingIsKnown(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?som=1082&lika=NEAREST_PRIORITIES")) {
            assertThat(visit.page().locator(".doing > .legend").innerText())
                    .containsPattern("2\\s*säger något om det")
                    .containsPattern("6\\s*säger inget om det");
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
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
        }
    }
}
