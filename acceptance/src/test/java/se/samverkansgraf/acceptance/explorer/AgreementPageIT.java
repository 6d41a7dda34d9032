package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class AgreementPageIT {

    private static final Path SCRIPT_TAGS = Path.of("src/test/resources/explorer/script-tags.txt");
    private static final Path WORD_FILE = Path.of("../samples/haparanda-medborgarlofte-2020.docx");
    private static final String FIRST = "#commitment-1";

    /** The words of the text alone: what is marked, without the references before it. */
    private static final String WORDS = """
            text => [...text.children].map(line => {
              const copy = line.cloneNode(true);
              copy.querySelectorAll('.ref').forEach(each => each.remove());
              return copy.textContent;
            }).join('\\n')
            """;

    @Test
    void showsEveryLetterOfTheText(Explorer explorer) throws IOException, InterruptedException {
        JsonNode agreement = karlshamn(explorer, "documents { text }");

        try (Visit visit = explorer.open(path(agreement))) {
            assertThat(visit.page().locator(".text").evaluate(WORDS))
                    .isEqualTo(agreement.at("/documents/0/text").asString());
        }
    }

    @Test
    void showsTheRowsOfATableAsRowsWithEveryLetter(Explorer explorer) throws IOException, InterruptedException {
        JsonNode plan = explorer.graph().ask("""
                { agreements(filter: { municipality: ["0486"], kind: [ACTION_PLAN] }) {
                    nodes { id documents { text } } } }
                """).at("/data/agreements/nodes/0");

        try (Visit visit = explorer.open(path(plan))) {
            assertThat(visit.page()
                            .locator(".text .row")
                            .first()
                            .locator(".cell")
                            .count())
                    .isGreaterThan(2);
            assertThat(visit.page().locator(".text").evaluate(WORDS))
                    .isEqualTo(plan.at("/documents/0/text").asString());
        }
    }

    @Test
    void aFactInTheListSelectsItsPassageAndTheAddressSaysSo(Explorer explorer)
            throws IOException, InterruptedException {
        JsonNode agreement = karlshamn(explorer, "commitments(first: 1) { nodes { evidence { quote start } } }");
        JsonNode evidence = agreement.at("/commitments/nodes/0/evidence/0");

        try (Visit visit = explorer.open(path(agreement))) {
            visit.page().locator(FIRST).click();

            assertThat(passage(visit))
                    .isEqualTo(evidence.get("quote").asString().replace("\n", ""));
            assertThat(visit.at()).contains("stalle=" + evidence.get("start").asInt());
            assertThat(visit.questions()).isEqualTo(1);
        }
    }

    @Test
    void theKeyboardGoesFromTheListToTheTextAndBack(Explorer explorer) throws IOException, InterruptedException {
        try (Visit visit = explorer.open(path(karlshamn(explorer, "id")))) {
            visit.page().locator(FIRST).focus();
            assertThat(visit.press("Enter", 1).focused()).isEqualTo("Å1: visa i listan");

            visit.press("Enter", 1);
            assertThat(visit.page().locator(FIRST + ":focus").getAttribute("aria-expanded"))
                    .isEqualTo("true");
        }
    }

    @Test
    void aDeepLinkBeginsAtThePassage(Explorer explorer) throws IOException, InterruptedException {
        JsonNode agreement = karlshamn(explorer, "commitments(last: 1) { nodes { evidence { quote start } } }");
        JsonNode evidence = agreement.at("/commitments/nodes/0/evidence/0");

        try (Visit visit = explorer.open(path(agreement) + "?stalle=" + evidence.get("start"))) {
            visit.page().waitForSelector(".mark.selected");
            assertThat(passage(visit))
                    .isEqualTo(evidence.get("quote").asString().replace("\n", ""));
            assertThat(visit.page().evaluate("scrollY > 0")).isEqualTo(true);
        }
    }

    @Test
    void tellsTheRuleBehindAFactWithItsExamples(Explorer explorer) throws IOException, InterruptedException {
        JsonNode agreement = karlshamn(explorer, "commitments(first: 1) { nodes { rule } }");

        try (Visit visit = explorer.open(path(agreement))) {
            visit.page().locator(FIRST).click();
            visit.page().locator("#more-commitment-1 summary").click();
            Locator rules = visit.page().locator("#more-commitment-1 .rule h4");
            rules.first().waitFor();

            assertThat(rules.allInnerTexts())
                    .contains(agreement.at("/commitments/nodes/0/rule").asString());
            assertThat(visit.page().locator("#more-commitment-1 .rule").allInnerTexts())
                    .anyMatch(each -> each.contains("Avgör vad någon åtar sig.") && each.contains("åtagande"));
            assertThat(visit.questions()).isEqualTo(2);
        }
    }

    @Test
    void saysWhatWasNotUnderstoodInThePagesLanguage(Explorer explorer) throws IOException, InterruptedException {
        JsonNode agreement = explorer.graph().ask("""
                { agreements(filter: { municipality: ["0486"], kind: [COOPERATION_AGREEMENT] }) { nodes { id } } }
                """).at("/data/agreements/nodes/0");

        try (Visit visit = explorer.open(path(agreement))) {
            assertThat(visit.page().locator("#issue-1").innerText())
                    .contains("”2020-2023” och ”2019-12-20 - 2023-06-01” är olika perioder");
        }
    }

    @Test
    void tellsADocumentsFormatInWordsThatFitANarrowScreen(Explorer explorer) throws IOException, InterruptedException {
        explorer.read(WORD_FILE);
        JsonNode agreement = explorer.graph().ask("""
                { agreements(filter: { municipality: ["2583"] }) { nodes { id documents { name } } } }
                """).at("/data/agreements/nodes/0");
        boolean first = agreement.at("/documents/0/name").asString().endsWith(".docx");

        try (Visit visit = explorer.openNarrow(path(agreement) + "?dokument=" + (first ? 1 : 2))) {
            assertThat(visit.page().locator(".document").innerText()).contains("Word (DOCX)");
            assertThat(visit.unfolded().overflows()).isFalse();
        }
    }

    @Test
    void aDocumentFullOfScriptTagsIsShownAsItself(Explorer explorer) throws IOException, InterruptedException {
        explorer.read(SCRIPT_TAGS);
        JsonNode agreement = explorer.graph().ask("""
                { agreements(filter: { municipality: ["1081"], kind: [CITIZEN_PROMISE] }) {
                    nodes { id documents { name text } } } }
                """).at("/data/agreements/nodes/0");
        try (Visit visit = explorer.open(path(agreement))) {
            assertThat(visit.page().locator(".text").evaluate(WORDS))
                    .isEqualTo(agreement.at("/documents/0/text").asString());
            assertThat(visit.page()
                            .locator("main script, main img, main iframe")
                            .count())
                    .isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static JsonNode karlshamn(Explorer explorer, String fields) throws IOException, InterruptedException {
        return explorer.graph().ask("""
                { agreements(filter: { municipality: ["1082"], kind: [COOPERATION_AGREEMENT] }) { nodes { id %s } } }
                """.formatted(fields)).at("/data/agreements/nodes/0");
    }

    private static String path(JsonNode agreement) {
        return "overenskommelse/" + agreement.get("id").asString();
    }

    private static String passage(Visit visit) {
        return String.join("", visit.page().locator(".mark.selected").allTextContents());
    }
}
