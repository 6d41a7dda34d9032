package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class ComparePageIT {

    private static final String TWO = "jamfor?kommun=1082&kommun=0486";

    @Test
    void aCellShowsThePassagesThatTheApiGivesForIt(Explorer explorer) throws IOException, InterruptedException {
        JsonNode answer = explorer.graph().ask("""
                { matrix(focusArea: ["andts"], filter: { municipality: ["1082"] },
                         activeDuring: { from: "1900-01-01", to: "2999-12-31" }) { cells { evidence { quote } } } }
                """);
        String quote = answer.at("/data/matrix/cells/0/evidence/0/quote").asString();

        try (Visit visit = explorer.open(TWO)) {
            visit.page().locator("#cell-andts-1082").click();
            Locator passages = visit.page().locator(".passages blockquote");
            passages.first().waitFor();

            assertThat(passages.first().textContent()).isEqualTo(quote);
            assertThat(visit.questions()).isEqualTo(2);
        }
    }

    @Test
    void theArrowKeysWalkFromCellToCell(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            visit.page().locator("#cell-andts-1082").focus();

            assertThat(visit.press("ArrowRight", 1).focused()).startsWith("ANDTS, Strängnäs: ");
            assertThat(visit.press("ArrowLeft", 1).press("ArrowDown", 1).focused())
                    .startsWith("Barn och unga, Karlshamn");
        }
    }

    @Test
    void absentAndUnknownAreToldApartInWords(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kommun=1082&kommun=1290&dag=2023-06-01")) {
            assertThat(visit.page().locator("td.level-absent .unseen").first().textContent())
                    .isEqualTo("saknas i det som gäller");
            assertThat(visit.page().locator("td.level-unknown .unseen").first().textContent())
                    .startsWith("okänt: ");
        }
    }

    @Test
    void theTableToTakeAwayHasTheRowsOfTheApi(Explorer explorer) throws IOException, InterruptedException {
        JsonNode cells = explorer.graph().ask("""
                { matrix(filter: { municipality: ["1082", "0486"] },
                         activeDuring: { from: "1900-01-01", to: "2999-12-31" }) {
                    cells { focusArea { slug } column { key } coverage strength commitments } } }
                """).at("/data/matrix/cells");

        try (Visit visit = explorer.open(TWO)) {
            Download download = visit.page()
                    .waitForDownload(
                            () -> visit.page().getByText("Tabell (CSV)").click());
            List<List<String>> rows = Files.readString(download.path())
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();

            assertThat(rows)
                    .extracting(row -> row.get(0) + row.get(2) + row.get(4) + row.get(6) + row.get(9))
                    .containsExactlyInAnyOrderElementsOf(cells.values().stream()
                            .map(cell -> cell.at("/focusArea/slug").asString()
                                    + cell.at("/column/key").asString()
                                    + cell.at("/coverage").asString()
                                    + cell.at("/strength").asString("")
                                    + cell.at("/commitments").asInt())
                            .toList());
        }
    }

    @Test
    void thePictureToTakeAwayStandsOnItsOwn(Explorer explorer) throws IOException {
        try (Visit visit = explorer.open(TWO)) {
            Download download = visit.page()
                    .waitForDownload(() -> visit.page().getByText("Bild (SVG)").click());

            assertThat(Files.readString(download.path()))
                    .contains("Karlshamn", "Strängnäs", "bindande")
                    .doesNotContain("class=", "var(");
        }
    }
}
