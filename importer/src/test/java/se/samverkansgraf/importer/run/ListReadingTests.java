package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Measure;

/** Which lists and tables undertake something, and what. */
class ListReadingTests {

    private static final String PROMISE = "Medborgarlöfte för Alvesta kommun och polisen\n\n";
    private static final String PLAN = "Handlingsplan för Alvesta kommun och polisen\n\n";

    private static AgreementFacts promise(String text) {
        return Samples.agreement(PROMISE + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrgruppen består av\n\n- kommundirektören\n- kommunpolisen",
                "Så gick det med förra löftet\n\n- Polisen har hållit 40 kontroller.\n- Fyra vandringar har gåtts.",
                "Följande har använts i lägesbilden:\n\n- Skolornas enkät\n- Medborgarnas synpunkter"
            })
    void aListOfMembersResultsOrSourcesUndertakesNothing(String list) {
        assertThat(promise(list).commitments()).isEmpty();
    }

    @Test
    void placesBelowAPromiseAreNoPromisesOfTheirOwn() {
        assertThat(promise("Polisen lovar att höja tryggheten på dessa platser:\n\n- Stora torget\n- Stationen")
                        .commitments())
                .extracting(Commitment::text)
                .containsExactly("Polisen lovar att höja tryggheten på dessa platser:");
    }

    @Test
    void aPromiseThatNamesItselfLeadsIntoWhatIsDone() {
        assertThat(promise("I löftet för 2022 lovar polisen att:\n\n- mäta farten\n- göra insatser mot stölder")
                        .commitments())
                .extracting(Commitment::text)
                .containsExactly("mäta farten", "göra insatser mot stölder");
    }

    @Test
    void aRowWithoutTabsHeadsTheRowsBelowIt() {
        AgreementFacts read = Samples.agreement(PLAN
                + "Vad\tKommun\tPolis\nNarkotika\nHundsök\tRektor bokar\tGenomför\n"
                + "Trafik\nFartkontroller\tSkyltar\tMinst 10 per år");
        assertThat(read.commitments().stream()
                        .map(each -> each.text() + ": "
                                + each.subject().focusAreas().stream()
                                        .map(topic -> topic.id())
                                        .collect(Collectors.joining(" ")))
                        .toList())
                .containsExactly(
                        "Hundsök | Rektor bokar: narkotika",
                        "Hundsök | Genomför: narkotika",
                        "Fartkontroller | Skyltar: trafiksakerhet",
                        "Fartkontroller | Minst 10 per år: trafiksakerhet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            göra två riktade insatser/år, på minst två dagar              | 2 insatser
            låta en grupp om åtta områdespoliser arbeta fem dagar i veckan | 5 dagar
            hålla träffar vid två tillfällen, ett per termin               | 2 tillfällen
            """)
    void whatIsDoneInATimeGoesBeforeWhatIsOnlyCounted(String deed, String measured) {
        Measure measure = promise("Polisen ska:\n\n- " + deed + "\n- synas")
                .commitments()
                .get(0)
                .measure();
        assertThat(measure.value().toPlainString() + " " + measure.unit()).isEqualTo(measured);
    }
}
