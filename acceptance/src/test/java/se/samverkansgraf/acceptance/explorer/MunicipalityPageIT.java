package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality: what it agreed on over time, and what its peers do that it does not. */
@ExtendWith(ExplorerExtension.class)
class MunicipalityPageIT {

    @Test
    void tellsWhoUndertakesWhatUnderWhichPriorities(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082")) {
            assertThat(visit.page().locator(".timeline svg rect.bar").count()).isEqualTo(2);
            assertThat(visit.page().locator("ol.agreements > li").count()).isEqualTo(2);

            Locator promise = visit.page().locator("section.contents").first();
            assertThat(promise.innerText())
                    .contains(
                            "Medborgarlöfte · 2023-09-01 – 2023-12-31 har gått ut",
                            "Kommunen 5 åtaganden",
                            "Polisen 5 åtaganden")
                    .contains("minst 100 tillfällen", "Nattvandrare (genomför)", "Uppföljning");
        }
    }

    @Test
    void showsTheAgreementThatIsChosenByTheKeyboard(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082")) {
            visit.page().locator("ol.agreements a").last().focus();
            visit.press("Enter", 1).page().waitForURL("**avtal=*");
            visit.settled();

            assertThat(visit.page().locator("section.contents").count()).isEqualTo(1);
            assertThat(visit.page().locator("section.contents h2").innerText()).contains("Samverkansöverenskommelse");
            assertThat(visit.page().locator("a[aria-current]:focus").count()).isEqualTo(1);
        }
    }

    @Test
    void tellsWhatPeersDoWithTheirPassages(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082?lika=NEAREST_PRIORITIES")) {
            Locator gap = visit.settled().page().locator("details.gap").first();
            gap.locator("summary").click();

            assertThat(gap.locator("summary").innerText()).contains("Alkohol", "3 av dem", "saknas");
            assertThat(gap.locator("blockquote").first().isVisible()).isTrue();
        }
    }

    @Test
    void givesAPassageForEachPeerAlsoWhereItOnlyPrioritises(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/0486?lika=NEAREST_PRIORITIES")) {
            Locator practices = visit.settled().unfolded().page().locator("details.gap .practice");
            assertThat(practices.count()).isPositive();

            Locator silent = practices.filter(
                    new Locator.FilterOptions().setHasNot(visit.page().locator("blockquote")));
            visit.page().waitForCondition(() -> silent.count() == 0);
        }
    }

    @Test
    void writesNumbersAsTheLanguageDoes(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082")) {
            assertThat(visit.settled().page().locator(".gaps").innerText()).containsPattern("[A-ZÅÄÖ]\\S+ 0,\\d{2}");
            visit.page().getByText("In English").click();
            visit.page().waitForSelector("#gaps:has-text('What similar') ~ div h3");
            assertThat(visit.page().locator(".gaps").innerText()).containsPattern("[A-ZÅÄÖ]\\S+ 0\\.\\d{2}");
        }
    }

    @Test
    void saysSoWhereNothingIsKnown(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/0114")) {
            assertThat(visit.heading()).isEqualTo("Upplands Väsby");
            assertThat(visit.text()).contains("Ingen överenskommelse är känd", "säger ingenting om vad som finns");
            assertThat(visit.settled().page().locator(".gaps a[aria-current]").innerText())
                    .isEqualTo("SKR-grupp");
            assertThat(visit.text()).doesNotContain("Ingen kommun är lik på den grunden");
        }
    }

    @Test
    void saysThatAnAddressNamesAnUnknownCode(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/9999")) {
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agreement:0", "nonsense", "Agreement:19a1c4c6dcafc7cc4f5555dbd7eff984"})
    void namesAnAgreementThatTheMunicipalityHasNot(String agreement, Explorer explorer) {
        try (Visit visit = explorer.open("kommun/0486?avtal=" + agreement)) {
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
            assertThat(visit.text()).contains("under ”" + agreement + "”", "som avtal");
            assertThat(visit.page().title()).isEqualTo("Sidan finns inte · Samverkansgraf");
        }
    }
}
