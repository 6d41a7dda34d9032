package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every page owes; each is opened once for all but English. With {@code -Dscreenshots.accept=true} each leaves its
 * picture in {@code docs/screenshots}, before the keyboard walks through it.
 */
@ParameterizedClass
@MethodSource("pages")
@ExtendWith(ExplorerExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class EveryPageIT {

    private static final String PAPER = "getComputedStyle(document.documentElement).backgroundColor";

    private static final String LIGHT_PAPER = "rgb(251, 250, 246)";

    /** What a page found, whether or not one can press it on the screen. */
    private static final String FACTS =
            ".cell button, .entry, .says, .text .ref, .text p, .passage, .directory tbody tr:not([hidden]), .hits li";

    private static Visit visit;

    @Parameter
    private ShownPage shown;

    static List<ShownPage> pages() {
        return ShownPage.ALL;
    }

    @BeforeParameterizedClassInvocation
    static void open(ShownPage shown, Explorer explorer) {
        visit = explorer.open(shown.path()).settled();
    }

    @AfterParameterizedClassInvocation
    static void leave() {
        visit.close();
    }

    @Test
    @Order(1)
    void isWholeWithoutHelpFromElsewhere(Explorer explorer) {
        assertThat(visit.requests()).allMatch(each -> each.contains(explorer.base()));
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.violations()).isEmpty();
        visit.leavePicture(shown.name(), shown.whole());
    }

    @Test
    void isReadableInEnglishOnANarrowScreen(Explorer explorer) {
        try (Visit narrow = explorer.openNarrow(shown.path() + (shown.path().contains("?") ? "&" : "?") + "lang=en")) {
            narrow.settled();
            assertThat(narrow.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(narrow.overflows()).isFalse();
            assertThat(narrow.unfolded().settled().overflows()).isFalse();
            assertThat(narrow.violations()).isEmpty();
            assertThat(narrow.unmarkedSwedish()).isEmpty();
            assertThat(narrow.complaints()).isEmpty();
        }
    }

    @Test
    void hasEnoughContrastInTheDark() {
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.page().reload();
        assertThat(visit.settled().page().evaluate(PAPER)).isNotEqualTo(LIGHT_PAPER);
        assertThat(visit.paleText()).isEmpty();
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void isWalkedThroughByTheKeyboard() {
        KeyboardWalk walk = visit.walk();
        assertThat(walk.stops()).first().isEqualTo("Hoppa till innehållet");
        assertThat(walk.stops()).last().isEqualTo("GraphiQL");
        assertThat(walk.unnamed()).isEmpty();
        assertThat(walk.unseen()).isEmpty();
        assertThat(walk.missed()).isEmpty();
    }

    @Test
    void printsWhatWasFoundWithoutWhatIsPressed() {
        String heading = visit.heading();
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.heading()).isEqualTo(heading);
        assertThat(visit.page()
                        .locator("nav ul, .search-box, .filters, .take, .language, .pin, .marks input")
                        .all())
                .noneMatch(Locator::isVisible);
        assertThat(visit.unprinted(FACTS)).isEmpty();
        assertThat(visit.page().evaluate(PAPER)).isEqualTo("rgb(255, 255, 255)");
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
