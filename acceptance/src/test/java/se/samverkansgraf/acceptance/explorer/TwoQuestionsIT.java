package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page waits on more than two questions, whatever its address leaves open: a third is never answered here. */
@ExtendWith(ExplorerExtension.class)
class TwoQuestionsIT {

    private static final int MOST = 2;

    private static final String DRAWN = "main:not([aria-busy]) h1:not(:text-is('%s')):not(.state *)";

    /** Milliseconds: a page that waits in vain waits so long. */
    private static final double PATIENCE = 60_000;

    static Stream<String> pages() {
        return Stream.concat(
                ShownPage.ALL.stream().map(ShownPage::path),
                Stream.of(
                        "jamfor",
                        "jamfor?kol=lan",
                        "metod/sspf?som=1082",
                        "fokus/narkotika?som=1290",
                        "fokus/narkotika?som=1082&lang=en",
                        "kommun/0486",
                        "graf?nod=Method:sspf"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isDrawnWithoutAThird(String path, Explorer explorer) {
        String other = path.startsWith("sok") ? "kommun" : "sok";
        try (Visit visit = explorer.open(other)) {
            String heading = visit.heading();
            AtomicInteger asked = new AtomicInteger();
            visit.page().route("**/graphql", route -> answerTwo(route, asked));
            visit.begin(path)
                    .page()
                    .waitForSelector(DRAWN.formatted(heading), new WaitForSelectorOptions().setTimeout(PATIENCE));

            assertThat(asked.get()).isPositive();
        }
    }

    private static void answerTwo(Route route, AtomicInteger asked) {
        if (asked.incrementAndGet() <= MOST) {
            route.resume();
        }
    }
}
