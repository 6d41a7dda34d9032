package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page owes. With {@code -Dscreenshots.accept=true} each leaves its picture in {@code docs/screenshots}. */
@ExtendWith(ExplorerExtension.class)
class EveryPageIT {

    private static final Path PICTURES = Path.of("../docs/screenshots");

    private static final String PAPER = "getComputedStyle(document.documentElement).backgroundColor";

    /** What a page found, whether or not one can press it on the screen. */
    private static final String FACTS =
            ".cell button, .entry, .says, .text .ref, .text p, .passage, .directory tbody tr:not([hidden]), .hits li";

    static List<ShownPage> pages() {
        return ShownPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeWithoutHelpFromElsewhere(ShownPage shown, Explorer explorer) {
        try (Visit visit = explorer.open(shown.path())) {
            visit.settled();
            assertThat(visit.requests()).allMatch(each -> each.contains(explorer.base()));
            assertThat(visit.questions()).isBetween(1L, 2L);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.violations()).isEmpty();
            takePicture(shown, visit);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadableInEnglishOnANarrowScreen(ShownPage shown, Explorer explorer) {
        try (Visit visit = explorer.openNarrow(shown.path() + (shown.path().contains("?") ? "&" : "?") + "lang=en")) {
            visit.settled();
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visit.overflows()).isFalse();
            assertThat(visit.unfolded().settled().overflows()).isFalse();
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.unmarkedSwedish()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEnoughContrastInTheDark(ShownPage shown, Explorer explorer) {
        try (Visit visit = explorer.openDark(shown.path())) {
            visit.settled();
            assertThat(visit.paleText()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWalkedThroughByTheKeyboard(ShownPage shown, Explorer explorer) {
        try (Visit visit = explorer.open(shown.path())) {
            KeyboardWalk walk = visit.settled().walk();
            assertThat(walk.stops()).first().isEqualTo("Hoppa till innehållet");
            assertThat(walk.stops()).last().isEqualTo("GraphiQL");
            assertThat(walk.unnamed()).isEmpty();
            assertThat(walk.unseen()).isEmpty();
            assertThat(walk.missed()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsWhatWasFoundWithoutWhatIsPressed(ShownPage shown, Explorer explorer) {
        try (Visit visit = explorer.open(shown.path())) {
            String heading = visit.settled().heading();
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.heading()).isEqualTo(heading);
            assertThat(visit.page()
                            .locator("nav ul, .search-box, .filters, .take, .language, .pin, .marks input")
                            .all())
                    .noneMatch(Locator::isVisible);
            assertThat(visit.unprinted(FACTS)).isEmpty();
            assertThat(visit.page().evaluate(PAPER)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static void takePicture(ShownPage shown, Visit visit) {
        if (Boolean.getBoolean("screenshots.accept")) {
            visit.page()
                    .screenshot(new ScreenshotOptions()
                            .setPath(PICTURES.resolve(shown.name() + ".png"))
                            .setFullPage(shown.whole()));
        }
    }
}
