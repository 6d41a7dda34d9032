package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agreement after another one: what came, went, was worded anew, and when nothing was valid in between. */
@ExtendWith(ExplorerExtension.class)
class SuccessionIT {

    private static final Path SUCCESSOR = Path.of("src/test/resources/explorer/karlshamn-2025.txt");

    @BeforeAll
    static void readsTheSuccessor(Explorer explorer) {
        explorer.read(SUCCESSOR);
    }

    @Test
    void theMunicipalityTellsWhatBecameOfThePredecessor(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082")) {
            Locator succession = visit.settled().page().locator(".succession");
            assertThat(succession.locator("summary").innerText())
                    .startsWith("Mot föregångaren:")
                    .containsPattern("\\d+ tillkommet · \\d+ borttaget · \\d+ omformulerat · \\d+ oförändrat")
                    .contains("skärpt");

            succession.locator("summary").click();
            assertThat(succession.locator("li", stronger()).first().innerText())
                    .contains("Polisens målsättning är att så ofta det går delta i dialogmöten")
                    .contains("Polisen ska delta i dialogmöten");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void theTimeLineTellsWhereNothingWasValid(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082?lang=en")) {
            assertThat(visit.page().locator(".agreements").innerText())
                    .contains("none such was valid for 181 days: 2025-01-01 – 2025-06-30");
            assertThat(visit.page().locator(".timeline svg rect.bar").count()).isEqualTo(3);
        }
    }

    @Test
    void theAgreementsLeadToEachOther(Explorer explorer) {
        try (Visit visit = explorer.open("kommun/1082")) {
            visit.page()
                    .locator("section.contents h2 a", containing("2025"))
                    .first()
                    .click();
            visit.page().waitForURL("**/overenskommelse/*");
            visit.page().locator(".about a", containing("för ökad trygghet")).click();
            visit.page().waitForSelector(".about dt:has-text('Efterföljare')");

            assertThat(visit.page().locator(".about").first().innerText()).contains("2025-07-01 – 2028-12-31");
        }
    }

    private static Locator.LocatorOptions stronger() {
        return new Locator.LocatorOptions().setHasText("skärpt");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
