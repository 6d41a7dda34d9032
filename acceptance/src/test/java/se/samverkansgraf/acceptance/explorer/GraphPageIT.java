package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.options.Position;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The graph: from a node to what it is tied to. */
@ExtendWith(ExplorerExtension.class)
class GraphPageIT {

    private static final String KARLSHAMN = "graf?nod=Municipality:1082";

    private static final String PLACE = """
            (graph, name) => graph._cyreg.cy.nodes().filter(each => each.data('name') === name)[0].renderedPosition()
            """;

    @Test
    void anAgreementWhoseTitleNamesNoMunicipalityIsToldApartByIt(Explorer explorer) {
        try (Visit visit = explorer.open("graf")) {
            assertThat(visit.page().locator(".beginnings li").allInnerTexts())
                    .contains("Samverkansöverenskommelse · Lidköping", "Medborgarlöfte Eskilstuna 2022-2023");
        }
    }

    @Test
    void beginsWithWhateverHasAName(Explorer explorer) {
        try (Visit visit = explorer.open("graf")) {
            visit.page().locator("#field-q").fill("Karlshamn");
            visit.page().locator("#field-q").press("Enter");
            visit.page().waitForSelector(".found a");

            assertThat(visit.page().locator(".found li").allInnerTexts())
                    .contains("Karlshamn · Kommun")
                    .anyMatch(each -> each.startsWith("Medborgarlöfte") && each.endsWith("· Överenskommelse"));
        }
    }

    @Test
    void walksFromTheMunicipalityToItsAgreementAndOnToACommitment(Explorer explorer) {
        try (Visit visit = explorer.open(KARLSHAMN)) {
            follow(visit, "Överenskommelser", "Samverkansöverenskommelse");
            assertThat(visit.heading()).startsWith("Samverkansöverenskommelse för ökad trygghet");

            follow(visit, "Åtaganden", "ansvara för att den lokala lägesbilden");
            assertThat(visit.page().locator(".relations h2").allInnerTexts())
                    .anyMatch(each -> each.startsWith("Ansvariga"));
            assertThat(visit.page().locator(".ways a").first().innerText()).isEqualTo("Börja om");
        }
    }

    @Test
    void theListsSayWhatTheApiSays(Explorer explorer) throws IOException, InterruptedException {
        JsonNode focusAreas = explorer.graph().ask("""
                { agreements(filter: { municipality: ["1082"], kind: [COOPERATION_AGREEMENT] }) {
                    nodes { id focusAreas { label } } } }
                """).at("/data/agreements/nodes/0");

        try (Visit visit = explorer.open("graf?nod=" + focusAreas.get("id").asString())) {
            assertThat(relation(visit, "Prioriterar").locator("li").allInnerTexts())
                    .containsExactlyInAnyOrderElementsOf(focusAreas
                            .get("focusAreas")
                            .valueStream()
                            .map(each -> each.get("label").asString())
                            .toList());
        }
    }

    @Test
    void thePictureShowsAsMuchAsCanBeReadAndLeadsOn(Explorer explorer) {
        try (Visit visit = explorer.open("graf?nod=Method:sspf")) {
            Locator picture = visit.settled().page().locator(".graph canvas").last();
            assertThat(picture.isVisible()).isTrue();
            assertThat(visit.page().locator(".graph").getAttribute("aria-label"))
                    .startsWith("SSPF med ");
            assertThat(visit.page().locator(".neighbourhood figcaption").innerText())
                    .contains("Tryck på ett namn för att gå dit.");

            Locator graph = visit.page().locator(".graph");
            graph.click(new ClickOptions().setPosition(placeOf("Unga i riskzon", graph)));
            visit.page().waitForSelector("main h1:has-text('Unga i riskzon')");
        }
    }

    @Test
    void aNodeThatIsGoneIsNotFound(Explorer explorer) {
        try (Visit visit = explorer.open("graf?nod=Agreement:0")) {
            assertThat(visit.heading()).isEqualTo("Sidan finns inte");
        }
    }

    /** Where a name stands in the picture. */
    @SuppressWarnings("unchecked")
    private static Position placeOf(String name, Locator graph) {
        var place = (Map<String, Number>) graph.evaluate(PLACE, name);
        return new Position(place.get("x").doubleValue(), place.get("y").doubleValue());
    }

    private static Locator relation(Visit visit, String name) {
        return visit.page()
                .locator(".relations section")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator("h2:has-text('%s')".formatted(name))));
    }

    private static void follow(Visit visit, String relation, String name) {
        Locator link = relation(visit, relation)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        String heading = link.innerText();
        link.click();
        visit.page().waitForSelector("main h1:text-is('%s')".formatted(heading));
        visit.settled();
    }
}
