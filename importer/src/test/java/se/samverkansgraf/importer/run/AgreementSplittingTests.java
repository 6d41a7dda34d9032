package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;

/** Where one agreement ends and the next begins, and what is none of its own. */
class AgreementSplittingTests {

    @Test
    void aPlanAfterTheSignaturesIsAnAgreementOfItsOwn() {
        List<AgreementFacts> agreements = Objects.requireNonNull(
                        Samples.read("Samverkansöverenskommelse mellan Alvesta kommun och Polismyndigheten\n\n"
                                        + "Parterna ska samverka.\n\nAlvesta den 3 juli "
                                        + "2020\n\nAnna Berg\n\nKommunalråd\n\n"
                                        + "Handlingsplan för Alvesta kommun och polisen "
                                        + "2020-2023\n\nPolisen ska besöka skolor.")
                                .facts())
                .agreements();
        assertThat(agreements)
                .extracting(agreement -> agreement.header().kind())
                .containsExactly(AgreementKind.COOPERATION_AGREEMENT, AgreementKind.ACTION_PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bilaga: Handlingsplan 2021", "Bilaga A\nHandlingsplan 2021"})
    void anAppendixThatIsAPlanIsAPlan(String title) {
        List<AgreementFacts> agreements = Objects.requireNonNull(Samples.read(
                                "Samverkansöverenskommelse mellan Alvesta kommun och Polismyndigheten\n\nParterna ska "
                                        + "samverka.\n\nAlvesta den 3 juli 2020\n\nAnna Berg\n\nKommunalråd\n\n"
                                        + title + "\n\nPolisen ska besöka skolor.")
                        .facts())
                .agreements();
        assertThat(agreements)
                .extracting(agreement -> agreement.header().kind())
                .containsExactly(AgreementKind.COOPERATION_AGREEMENT, AgreementKind.ACTION_PLAN);
    }

    @Test
    void anOldPromiseWhoseResultsAreToldStatesNothing() {
        AgreementFacts agreement =
                Samples.agreement("Medborgarlöfte Alvesta kommun 2021\n\nPolisen ska besöka skolor.\n\n"
                        + "Medborgarlöfte Alvesta kommun 2020\n\nPolisen ska göra 30 "
                        + "kontroller.\n\nResultat\n\nPolisen gjorde 34.");
        assertThat(agreement.commitments()).hasSize(1);
    }

    @Test
    void anOldPromiseThatIsStillWrittenOutIsAnAgreementOfItsOwnTime() {
        List<AgreementFacts> agreements =
                agreements("Medborgarlöfte Alvesta kommun 2021\n\nPolisen ska besöka skolor.\n\n"
                        + "Medborgarlöfte Alvesta kommun 2020\n\n- Polisen lovar att göra 30 kontroller.");
        assertThat(agreements)
                .extracting(agreement -> Objects.requireNonNull(
                                agreement.header().clocks().valid())
                        .to())
                .containsExactly(LocalDate.of(2021, 12, 31), LocalDate.of(2020, 12, 31));
        assertThat(agreements)
                .extracting(agreement -> agreement.commitments().size())
                .containsExactly(1, 1);
    }

    @Test
    void anOldPromiseIsKnownByTheTimeThatTheTextAboveItGivesTheCurrentOne() {
        List<AgreementFacts> agreements = agreements("Alvesta – medborgarlöften\n\n"
                + "I Alvesta kommun gäller medborgarlöftet 2022-2023 trafiken.\n\nPolisen ska mäta farten vid skolor.\n\n"
                + "Medborgarlöften under 2020-2021\n\nPolisen lovar att:\n\n- göra 30 kontroller");
        assertThat(agreements)
                .extracting(agreement -> Objects.requireNonNull(
                                agreement.header().clocks().valid())
                        .from())
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2020, 1, 1));
    }

    @Test
    void anOldPromiseOnAPageThatFollowsUpStatesNothing() {
        assertThat(agreements("Uppföljning av medborgarlöfte\n\nMedborgarlöfte Alvesta kommun 2021\n\n"
                        + "Polisen ska besöka skolor.\n\nMedborgarlöfte Alvesta kommun 2020\n\n"
                        + "Polisen ska göra 30 kontroller."))
                .hasSize(1);
    }

    @Test
    void theTitleOfAnOldPromiseAloneAtTheEndOpensNothing() {
        assertThat(agreements("Medborgarlöfte Alvesta kommun 2021\n\nPolisen ska besöka skolor.\n\n"
                        + "Medborgarlöfte Alvesta kommun 2020"))
                .hasSize(1);
    }

    @Test
    void anAppendixThatIsCalledAPlanIsOne() {
        String agreement = "Samverkansöverenskommelse mellan Alvesta kommun och Polismyndigheten\n\n"
                + "Parterna ska samverka.\n\nAlvesta den 3 juli 2020\n\nAnna Berg\n\nKommunalråd\n\n";
        for (String title : List.of("Bilaga: Handlingsplan 2021", "Bilaga 1\n\nHandlingsplan 2021")) {
            AgreementHeader plan = agreements(agreement + title + "\n\nPolisen ska besöka skolor.")
                    .get(1)
                    .header();
            assertThat(plan.kind()).isEqualTo(AgreementKind.ACTION_PLAN);
            assertThat(Objects.requireNonNull(plan.clocks().valid()).to()).isEqualTo(LocalDate.of(2021, 12, 31));
        }
    }

    @Test
    void aTitleRightBelowAnotherNamesTheSameDocument() {
        assertThat(
                        agreements(
                                "Medborgarlöfte i Storby 2024\n\nBilaga 1 till samverkansöverenskommelse mellan Storby kommun "
                                        + "och polisen\n\nBakgrund\n\nVi har frågat invånarna.\n\nVi lovar\n\n- Polisen ska besöka skolor."))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.header().kind()).isEqualTo(AgreementKind.CITIZEN_PROMISE);
                    assertThat(promise.commitments()).hasSize(1);
                });
    }

    @Test
    void aTitleBelowAnotherNamesTheSameDocumentWhateverStandsAbove() {
        assertThat(
                        agreements(
                                "Start och nyheter i Storby, den 3 mars.\n\nMedborgarlöfte i Storby 2024\n\nBilaga 1 till "
                                        + "samverkansöverenskommelsen\n\nBakgrund\n\nVi har frågat.\n\nVi lovar\n\n- Polisen ska synas."))
                .hasSize(1);
    }

    @Test
    void anAgreementToldInThePresentIsNoCoverOfThePlanBelowIt() {
        assertThat(agreements(
                        "Överenskommelse om samverkan 2024-2027\n\nParterna möts varje kvartal och delar sin lägesbild."
                                + "\n\nStorby den 3 mars 2024\n\nAnna Ek\nkommundirektör\n\nHandlingsplan 2024\n\n"
                                + "- Polisen ska mäta farten."))
                .extracting(agreement -> agreement.header().kind())
                .containsExactly(AgreementKind.COOPERATION_AGREEMENT, AgreementKind.ACTION_PLAN);
    }

    @Test
    void minutesInWhichNothingIsUndertakenOnlyCoverWhatIsDecided() {
        assertThat(agreements(
                        "Medborgarlöfte 2024 mellan Storby kommun och polisen\n\nFörslaget bygger på en enkät.\n\n"
                                + "Storby den 3 mars 2024\n\nAnna Ek\nordförande\n\nBilaga 1\n\nMEDBORGARLÖFTE\n\nTrafik\n\n"
                                + "- Polisen ska mäta farten.\n- Kommunen ska bygga fartgupp."))
                .singleElement()
                .satisfies(promise -> assertThat(promise.commitments()).hasSize(2));
    }

    private static List<AgreementFacts> agreements(String text) {
        return Objects.requireNonNull(Samples.read(text).facts()).agreements();
    }
}
