package se.samverkansgraf.acceptance.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address says everything: who is sent it sees the same. */
@ExtendWith(ExplorerExtension.class)
class DeepLinksIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?visa=overenskommelser&omrade=narkotika&metod=sspf&lan=10&dag=2023-10-01",
                "jamfor?kol=lan&lan=10&grupp=B5&niva=alla&ordning=antal&dag=2023-10-01",
                "sok?q=ungdomar&i=PASSAGE&slag=CITIZEN_PROMISE&lan=10&dag=2023-10-01",
                "metod/sspf?som=1082&lika=NEAREST_PRIORITIES&dag=2023-10-01",
                "fokus/narkotika?som=1082&lika=COUNTY&dag=2023-10-01",
                "graf?q=karlshamn"
            })
    void everyFilterOfTheAddressStandsInItsField(String path, Explorer explorer) {
        try (Visit visit = explorer.open(path)) {
            for (String filter : path.substring(path.indexOf('?') + 1).split("&")) {
                String[] pair = filter.split("=");
                assertThat(visit.page()
                                .locator("main [name='%s']".formatted(pair[0]))
                                .inputValue())
                        .as(filter)
                        .isEqualTo(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
            assertThat(visit.at()).isEqualTo(path);
        }
    }

    @Test
    void theAnswerDecidesOnWhichBasisOthersAreAlikeWithoutAFurtherQuestion(Explorer explorer) {
        try (Visit visit = explorer.open("metod/sspf?som=1082")) {
            assertThat(visit.at()).startsWith("metod/sspf?som=1082&lika=");
            assertThat(visit.settled().questions()).isEqualTo(2);
        }
    }

    @Test
    void backAndForwardGoThroughWhatWasChosen(Explorer explorer) {
        try (Visit visit = explorer.open("jamfor")) {
            visit.page().locator("#field-kol").selectOption("lan");
            visit.page().waitForURL("**kol=lan");
            visit.drawn().page().locator("#field-lan").selectOption("10");
            visit.page().waitForURL("**lan=10**");
            visit.drawn().page().goBack();
            visit.page().waitForURL("**/jamfor?kol=lan");
            chosen(visit, "");

            assertThat(visit.page().locator("#field-kol").inputValue()).isEqualTo("lan");
            visit.page().goForward();
            chosen(visit, "10");
        }
    }

    /** Waits until this county is chosen. */
    private static void chosen(Visit visit, String county) {
        visit.page()
                .locator("#field-lan option[value='%s']:checked".formatted(county))
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
