package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A focus area: who works on it, with what, and what is to be reached. */
@ExtendWith(ExplorerExtension.class)
class FocusPageIT {

    @Test
    void tellsWhoWorksOnItAndWhatIsToBeReached(Explorer explorer) {
        try (Visit visit = explorer.open("fokus/trafiksakerhet")) {
            assertThat(visit.page().locator(".practices .practice").count()).isEqualTo(11);
            assertThat(visit.page().locator("section.targets").innerText())
                    .contains("2 mätbara mål", "minst 4 tillfällen", "Eskilstuna");
        }
    }

    @Test
    void showsTheWordsOfThoseWhoOnlyPrioritiseIt(Explorer explorer) {
        try (Visit visit = explorer.open("fokus/trafiksakerhet")) {
            Locator card = visit.settled().page().locator(".practice[data-code='1083']");

            assertThat(card.innerText()).contains("1 prioritering", "Ökad trafiksäkerhet");
            assertThat(card.locator(".passage a").getAttribute("href")).contains("overenskommelse/");
            assertThat(visit.questions()).isEqualTo(3);
        }
    }

    @Test
    void tellsWhatItsFiguresCount(Explorer explorer) {
        try (Visit visit = explorer.open("fokus/trafiksakerhet")) {
            assertThat(visit.page().locator(".doing").innerText())
                    .contains("Det som ingår räknas med: A-traktorer och mopeder, rattfylleri.");
        }
    }

    @Test
    void leadsToItsNeighboursInTheVocabulary(Explorer explorer) {
        try (Visit visit = explorer.open("fokus/trafiksakerhet")) {
            visit.page().locator(".kin a").first().click();
            visit.page().waitForSelector("main h1:has-text('A-traktorer och mopeder')");

            assertThat(visit.page().locator(".kin").innerText()).contains("Ingår i", "Trafiksäkerhet");
        }
    }
}
