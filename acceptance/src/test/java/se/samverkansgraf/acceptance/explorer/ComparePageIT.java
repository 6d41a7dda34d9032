package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ExplorerExtension.class)
class ComparePageIT {

    private static final CSVFormat SHEET = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static final String TWO = "jamfor?kommun=1082&kommun=0486";

    @Test
    void aCellShowsThePassagesThatTheApiGivesForIt(Explorer explorer) throws IOException, InterruptedException {
        JsonNode answer = explorer.graph().ask("""
                { matrix(focusArea: ["andts"], filter: { municipality: ["1082"] },
                         activeDuring: {}) { cells { evidence { quote } } } }
                """);
        String quote = answer.at("/data/matrix/cells/0/evidence/0/quote").asString();

        try (Visit visit = explorer.open(TWO)) {
            visit.page().locator("#cell-andts-1082").click();
            Locator passages = visit.page().locator(".passages blockquote");
            passages.first().waitFor();

            assertThat(passages.first().textContent()).isEqualTo(quote);
            assertThat(visit.questions()).isEqualTo(3);
        }
    }

    @Test
    void aCellWhosePassagesDidNotComeCanBeChosenAgain(Explorer explorer) {
        try (Visit visit = explorer.open(TWO)) {
            visit.page()
                    .route(
                            "**/graphql",
                            route -> route.fulfill(
                                    new Route.FulfillOptions().setStatus(502).setBody("Bad Gateway")),
                            new Page.RouteOptions().setTimes(1));
            Locator cell = visit.page().locator("#cell-andts-1082");
            cell.click();
            visit.page().waitForSelector(".passages:has-text('Välj cellen igen.')");
            cell.click();
            visit.page().waitForSelector(".passages blockquote");

            assertThat(visit.page().locator(".passages").innerText()).doesNotContain("Välj cellen igen.");
        }
    }

    @Test
    void theSameWordsOfTwoDocumentsAreShownOnce(Explorer explorer) {
        explorer.read(Path.of("../samples/haparanda-medborgarlofte-2020.docx"));
        try (Visit visit = explorer.open("jamfor?kommun=2583")) {
            visit.page().locator("#cell-trygghet-2583").click();
            visit.page().waitForSelector(".passages blockquote");

            assertThat(visit.page().locator(".passages blockquote").allInnerTexts())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
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
    void absentAndUnknownAreToldApartInWordsThatTheKeyboardReaches(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kommun=1082&kommun=1290&dag=2023-06-01")) {
            assertThat(visit.page().locator(".cell .level-absent").first().getAttribute("aria-label"))
                    .endsWith(": saknas i det som gällde då");

            visit.page().locator("#cell-andts-1082").focus();
            assertThat(visit.press("ArrowRight", 1).focused()).startsWith("ANDTS, Kristianstad: okänt: ");
            visit.press("Enter", 1).page().waitForSelector(".passages:has-text('okänt: ')");
        }
    }

    @Test
    void aTouchedCellShowsItsPassagesInSightAndGivesTheFocusBack(Explorer explorer) {
        try (Visit visit = explorer.openByFinger("jamfor")) {
            visit.page().locator("#cell-andts-1082").tap();
            visit.page().waitForSelector(".passages.over blockquote");

            assertThat(visit.page().locator(".passages").boundingBox().y).isLessThan(700);
            visit.page().waitForSelector(".passages .close:focus");
            visit.press("Escape", 1).page().waitForSelector("#cell-andts-1082:focus");
            assertThat(visit.overflows()).isFalse();
        }
    }

    @Test
    void groupsTellHowManyMunicipalitiesStandBehindACell(Explorer explorer) throws IOException, InterruptedException {
        JsonNode cell = explorer.graph().ask("""
                { matrix(focusArea: ["andts"], columns: COUNTY, filter: { county: ["10"] },
                         activeDuring: {}) {
                    cells { municipalities { stated absent } } } }
                """).at("/data/matrix/cells/0/municipalities");
        int stated = cell.at("/stated").asInt();

        try (Visit visit = explorer.open("jamfor?kol=lan")) {
            assertThat(visit.page().locator("#cell-andts-10 .share").innerText())
                    .isEqualTo(stated + "/" + (stated + cell.at("/absent").asInt()));
        }
    }

    @Test
    void nothingToCompareIsSaidAndNothingElse(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?lan=09")) {
            assertThat(visit.text()).contains("Inget att jämföra med de här valen.");
            assertThat(visit.page().locator("main table, main .take").count()).isZero();
        }
    }

    @Test
    void ofMoreMunicipalitiesThanCanBeSeenThoseWithMostToSayAreAskedFor(Explorer explorer) {
        try (Visit visit = explorer.open("sok")) {
            visit.page().route("**/graphql", route -> {
                APIResponse answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text().replaceAll("\"rows\":\\d+", "\"rows\":41")));
            });
            Request cells = visit.page()
                    .waitForRequest(
                            request -> request.method().equals("POST")
                                    && request.postData().contains("\"operationName\":\"Cells\""),
                            () -> visit.follow("jamfor"));

            assertThat(cells.postData()).contains("\"municipality\":[\"0486\",");
            assertThat(visit.text()).contains("17 av 41 kolumner visas, de med mest i.");
        }
    }

    @Test
    void anyTimeCountsAnAgreementThatNoFirstDayIsKnownOf(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kommun=1290")) {
            assertThat(visit.page().locator("#cell-andts-1290").getAttribute("aria-label"))
                    .contains("bindande");
            assertThat(visit.page().locator("a[download]").first().getAttribute("href"))
                    .contains("activeDuring.from=&activeDuring.to=&");
        }
    }

    @Test
    void theTableToTakeAwayHasEveryCellOfTheApi(Explorer explorer) throws IOException, InterruptedException {
        JsonNode cells = explorer.graph().ask("""
                { matrix(filter: { municipality: ["1082", "0486"] },
                         activeDuring: {}) {
                    cells { row { slug } column { key } coverage commitments } } }
                """).at("/data/matrix/cells");

        try (Visit visit = explorer.open(TWO)) {
            Download download = take(visit, "Tabell (CSV)");

            assertThat(download.suggestedFilename()).endsWith(".csv");
            try (CSVParser rows = SHEET.parse(Files.newBufferedReader(download.path()))) {
                assertThat(rows.stream().map(ComparePageIT::cell))
                        .containsExactlyElementsOf(
                                cells.valueStream().map(ComparePageIT::cell).toList());
            }
        }
    }

    @Test
    void thePictureHoldsAllItsWordsHoweverFewItsColumnsAre(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor?kommun=1082")) {
            Path picture = take(visit, "Bild (SVG)").path();
            visit.page().navigate(picture.toUri().toString());

            assertThat(visit.page().evaluate("""
                    () => [...document.querySelectorAll('text')]
                        .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth)
                        .map(each => each.textContent)""")).isEqualTo(List.of());
        }
    }

    @Test
    void theTableComesAsAWorkbookToo(Explorer explorer) throws IOException {
        try (Visit visit = explorer.open(TWO)) {
            Download download = take(visit, "Tabell (Excel)");

            assertThat(download.suggestedFilename()).endsWith(".xlsx");
            assertThat(new ZipFile(download.path().toFile()).stream().map(ZipEntry::getName))
                    .contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        }
    }

    @Test
    void thePictureToTakeAwayComesAsPixelsToo(Explorer explorer) throws IOException {
        try (Visit visit = explorer.open(TWO)) {
            BufferedImage picture =
                    ImageIO.read(take(visit, "Bild (PNG)").path().toFile());

            assertThat(picture.getWidth()).isGreaterThan(1000);
            assertThat(new Color(picture.getRGB(0, 0))).isEqualTo(Color.WHITE);
        }
    }

    private static Download take(Visit visit, String name) {
        return visit.page().waitForDownload(() -> visit.page().getByText(name).click());
    }

    private static List<String> cell(JsonNode cell) {
        return List.of(
                cell.at("/row/slug").asString(),
                cell.at("/column/key").asString(),
                cell.at("/coverage").asString(),
                String.valueOf(cell.at("/commitments").asInt()));
    }

    private static List<String> cell(CSVRecord row) {
        return Stream.of("row_slug", "column_key", "coverage", "commitments")
                .map(row::get)
                .toList();
    }

    @Test
    void thePictureToTakeAwayStandsOnItsOwn(Explorer explorer) throws IOException {
        try (Visit visit = explorer.open(TWO)) {
            Download download = take(visit, "Bild (SVG)");

            assertThat(Files.readString(download.path()))
                    .contains(
                            "Karlshamn", "Strängnäs", "bindande", "oavsett tid", "Källa: Samverkansgraf", "@font-face")
                    .contains("font-family=\"'Source Sans 3'")
                    .doesNotContain("class=", "var(");
        }
    }
}
