package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class StartPageIT {

    @Test
    void theMapAndItsTableSayWhatTheApiSays(Explorer explorer) throws IOException, InterruptedException {
        JsonNode counts = explorer.graph()
                .ask("{ commitmentCounts(by: MUNICIPALITY, filter: { focusArea: [\"narkotika\"] }) { key count } }")
                .at("/data/commitmentCounts");

        try (Visit visit = explorer.open("?omrade=narkotika")) {
            visit.page().waitForSelector(".map path");
            assertThat(visit.page().locator(".map path").count()).isEqualTo(290);
            visit.page().getByText("Visa som tabell").click();

            assertThat(counts).isNotEmpty();
            for (JsonNode count : counts) {
                String cell = "tbody tr:has(a[href$='/kommun/%s']) .number";
                assertThat(visit.page()
                                .locator(cell.formatted(count.at("/key").asString()))
                                .innerText())
                        .isEqualTo(String.valueOf(count.at("/count").asInt()));
            }
        }
    }

    @Test
    void theMapTellsWhereSomethingIsValid(Explorer explorer) {
        try (Visit visit = explorer.open("?visa=tackning&dag=2023-10-01")) {
            visit.page().waitForSelector(".map path");
            visit.page().getByText("Visa som tabell").click();

            assertThat(visit.page().locator(".country h2").innerText()).isEqualTo("Vad som gäller 2023-10-01");
            assertThat(row(visit, "1082")).contains("gäller, väl läst");
            assertThat(row(visit, "1715")).contains("känd, ingen gäller");
            assertThat(row(visit, "0114")).contains("ingen känd");
        }
    }

    private static String row(Visit visit, String code) {
        return visit.page()
                .locator("tbody tr:has(a[href$='/kommun/%s'])".formatted(code))
                .innerText();
    }

    @Test
    void aQuestionAboutSomethingUnknownSaysSo(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            visit.page().locator("#ask-kommun").fill("Ankeborg");
            visit.page().getByText("Visa svaret").click();

            assertThat(visit.page().locator("#ask-kommun").evaluate("field => field.validationMessage"))
                    .isEqualTo("Ingen kommun heter så. Välj ett namn i listan.");
            assertThat(visit.at()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | SSPF                                                        | metod/sspf?lang=en&som=1082
            en | SSPF – School, social services, police and leisure collaboration | metod/sspf?lang=en&som=1082
            en | safety walk                                                 | metod/trygghetsvandring?lang=en&som=1082
            sv | SSP                                                         | metod/sspf?som=1082
            sv | brå                                                         | metod/lokalt-bra?som=1082
            sv | inbrott                                                     | fokus/bostadsinbrott?som=1082
            sv | Trygghetsvandringar                                         | metod/trygghetsvandring?som=1082
            sv | theft                                                       | fokus/tillgreppsbrott?som=1082
            """)
    void knowsWhatPeopleCallThings(String language, String words, String answer, Explorer explorer) {
        try (Visit visit = explorer.open(language.equals("en") ? "?lang=en" : "")) {
            visit.page().locator("#ask-kommun").fill("Karlshamns kommun");
            visit.page().locator("#ask-vad").fill(words);
            visit.page().locator("#ask-vad").press("Enter");
            visit.page().waitForURL("**som=1082**");

            assertThat(visit.at()).startsWith(answer);
        }
    }

    @Test
    void aChoiceGoesIntoTheAddressAndTheKeyboardStaysWhereItWas(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            visit.page().locator("#field-omrade").focus();
            visit.page().locator("#field-omrade").selectOption("narkotika");
            visit.page().waitForURL("**omrade=narkotika");
            visit.settled();

            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("field-omrade");
        }
    }

    @Test
    void theSearchBoxLeadsToTheSearchPage(Explorer explorer) {
        try (Visit visit = explorer.open("")) {
            visit.page().locator("#search-box").fill("grannsamverkan");
            visit.page().locator("#search-box").press("Enter");
            visit.page().waitForSelector(".hits mark");

            assertThat(visit.at()).isEqualTo("sok?q=grannsamverkan");
            assertThat(visit.page().locator(".hits mark").first().innerText().toLowerCase(Locale.ROOT))
                    .startsWith("grannsamverkan");
        }
    }
}
