package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Validity;

/** What agreements and plans of several pages have: lists of contents, numbered parts, tables, clauses on their time. */
class LongDocumentReadingTests {

    private static final String AGREEMENT = "Samverkansöverenskommelse mellan Alvesta kommun och Polismyndigheten\n\n";
    private static final String PLAN = "Handlingsplan för Alvesta kommun och polisen\n\n";

    @Test
    void aListOfContentsStatesNothing() {
        AgreementFacts facts = Samples.agreement(AGREEMENT
                + "Innehåll\n1. Åtaganden 2\n2. Information 2\n3. Uppföljning 3\n\n"
                + "1. Åtaganden\n\nPolisen ska besöka skolor.\n\n2. Information\n\nParterna ska informera varandra.\n\n"
                + "3. Uppföljning\n\nAvtalet följs upp varje år.");
        assertThat(quotes(facts)).containsExactly("Polisen ska besöka skolor.", "Parterna ska informera varandra.");
        assertThat(facts.followUps()).hasSize(1);
        assertThat(facts.priorities()).isEmpty();
    }

    @Test
    void theNumberedPartsOfWhatIsUndertakenAreTheAreas() {
        AgreementFacts facts = Samples.agreement(AGREEMENT
                + "1 Syfte\n\nÖverenskommelsen har till syfte att\na) öka tryggheten,\nb) minska ungas utsatthet för våld.\n\n"
                + "2 Gemensamma åtaganden\n\n2.1 Narkotika\nPolisen ska göra kontroller.\n\n"
                + "2.2 Skadegörelse\nKommunen ska sanera klotter.\n\n3 Giltighet\n\nAvtalet gäller 2024-2026.");
        assertThat(facts.priorities()).extracting(Priority::heading).containsExactly("Narkotika", "Skadegörelse");
        assertThat(facts.goals())
                .extracting(Goal::text)
                .containsExactly("öka tryggheten,", "minska ungas utsatthet för våld.");
        assertThat(quotes(facts)).containsExactly("Polisen ska göra kontroller.", "Kommunen ska sanera klotter.");
    }

    @Test
    void numberedPartsThatNameNoTopicsAreNoAreas() {
        AgreementFacts facts = Samples.agreement(
                AGREEMENT
                        + "1 Åtaganden\n\n1.1 Kommunen\nKommunen ska sanera klotter.\n\n1.2 Polisen\nPolisen ska besöka skolor.");
        assertThat(facts.priorities()).isEmpty();
    }

    @Test
    void aRowWithANumberAndAnAreaHeadsTheRowsThatItsNumberOpens() {
        AgreementFacts facts = Samples.agreement(PLAN
                + "Nr\tÅtgärd\tAnsvarig\tMedverkande\tTid\nA\tNarkotika\nA1\tHundsök i skolan\tPolisen\tRektor\tHösten\n"
                + "B\tBostadsinbrott\nB1\tMärkning av cyklar\tAlvesta kommun\tPolisen\tTre per år");
        assertThat(quotes(facts))
                .containsExactly(
                        "Hundsök i skolan | Polisen",
                        "Hundsök i skolan | Rektor",
                        "Märkning av cyklar | Alvesta kommun",
                        "Märkning av cyklar | Polisen");
        assertThat(facts.commitments())
                .extracting(
                        commitment -> commitment.subject().focusAreas().get(0).id())
                .containsExactly("narkotika", "narkotika", "bostadsinbrott", "bostadsinbrott");
    }

    @Test
    void theColumnForTheTimeMeasuresWhatTheRowAssigns() {
        Commitment commitment = Samples.agreement(PLAN
                        + "Åtgärd\tAnsvarig\tTid\nTrygghetsvandringar\tAlvesta kommun\tminst 3 per år\n"
                        + "Föreläsning om droger\tPolisen\tHösten")
                .commitments()
                .get(0);
        assertThat(Objects.requireNonNull(commitment.measure()).value()).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vad säger lägesbilden?", "Vad visar vår analys?"})
    void aQuestionThatClosesWithAPartsWordOpensThatPart(String question) {
        AgreementFacts facts =
                Samples.agreement(AGREEMENT + question + "\n\n- A-traktorer kör i centrum.\n- Stölderna är många.\n");
        assertThat(facts.commitments()).isEmpty();
    }

    @Test
    void oneClauseMayGiveTheFirstDayAndAnotherTheLast() {
        assertThat(stated(
                        "Överenskommelsen utvärderas under 2028. Den träder i kraft 2025-01-01 och gäller till och med"
                                + " 2028-12-31."))
                .extracting(Validity::from, Validity::to)
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31));
    }

    @Test
    void theDayOnWhichALawCameIsNotTheAgreements() {
        assertThat(Samples.agreement("Handlingsplan 2023-2024 för Alvesta kommun och polisen\n\n"
                                + "Från den 1 juli 2023 gäller dessutom lagen (2023:196) om kommuners ansvar för"
                                + " brottsförebyggande arbete.")
                        .header()
                        .clocks()
                        .stated())
                .isNull();
    }

    @Test
    void aPartOnInformationIsAboutCommunication() {
        AgreementFacts facts =
                Samples.agreement(AGREEMENT + "5 Information och media\n\nParterna ska svara gemensamt på frågor.");
        assertThat(facts.commitments().get(0).subject().focusAreas())
                .extracting(topic -> topic.id())
                .containsExactly("kommunikation");
    }

    @Test
    void anItemThatALabelAssignsHoldsAsManyTasksAsItsSentences() {
        AgreementFacts facts = Samples.agreement(AGREEMENT
                + "Åtgärder\n\n• Polis: Uppmuntra till grannsamverkan. Utbilda kontaktombud varje år.\n"
                + "• Kommun: Låna ut märkutrustning.");
        assertThat(quotes(facts))
                .containsExactly(
                        "Polis: Uppmuntra till grannsamverkan.",
                        "Utbilda kontaktombud varje år.",
                        "Kommun: Låna ut märkutrustning.");
        assertThat(facts.commitments())
                .extracting(commitment -> commitment.undertaking().parties())
                .containsExactly(Set.of(Party.POLICE), Set.of(Party.POLICE), Set.of(Party.MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den som står som ansvarig ska se till att åtgärden blir genomförd.",
                "Kameror vid stationen är en åtgärd som ska utredas.",
                "Kostnaderna delas lika.",
                "Varje part svarar för sina egna kostnader.",
                "Trafikpolisen går ut varje lördag och kommunen står för utbildning och fika."
            })
    void aSentenceUndertakesThoughItsVerbStandsElsewhere(String sentence) {
        assertThat(quotes(Samples.agreement(PLAN + "Åtgärder\n\n" + sentence))).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krögarna har tillsammans med kommunen tagit fram en policy.",
                "Många synpunkter på trafiken kommer in till kommunen.",
                "De som ska delta är valda."
            })
    void aSentenceThatTellsHowThingsAreUndertakesNothing(String sentence) {
        assertThat(quotes(Samples.agreement(AGREEMENT + "Trafik\n\nPolisen ska mäta farten. " + sentence)))
                .containsExactly("Polisen ska mäta farten.");
    }

    @Test
    void aShareOfThoseWhoShallBeSomethingIsAGoal() {
        assertThat(Samples.agreement(AGREEMENT + "Inbrott\n\nVid periodens slut ska 60 procent av husen vara anslutna.")
                        .goals())
                .hasSize(1);
    }

    private static Validity stated(String text) {
        return Objects.requireNonNull(
                Samples.agreement(AGREEMENT + text).header().clocks().stated());
    }

    private static List<String> quotes(AgreementFacts facts) {
        return facts.commitments().stream().map(Commitment::text).toList();
    }
}
