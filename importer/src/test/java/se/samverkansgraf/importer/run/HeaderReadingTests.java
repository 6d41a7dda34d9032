package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Validity;

/** What identifies an agreement: kind, parties, clocks, signatures, and where one ends and the next begins. */
class HeaderReadingTests {

    @Test
    void aMunicipalityAndAPoliceAreaOfTheSameNameStayApart() {
        AgreementHeader header =
                header("Alvesta – medborgarlöften\n\nAlvesta kommun och Växjö Lokalpolisområde lovar detta.");
        assertThat(header.municipalities()).extracting(MunicipalityParty::code).containsExactly("0764");
        assertThat(header.policeAreas()).extracting(PoliceAreaParty::written).containsExactly("Växjö");
    }

    @Test
    void severalMunicipalitiesAreAllParties() {
        AgreementHeader header = header("Medborgarlöfte mellan polis och kommun\n\nLokalpolisområde Södra Fyrbodal och "
                + "kommunerna Stenungsund, Orust och Tjörn åtar sig detta.");
        assertThat(header.municipalities())
                .extracting(MunicipalityParty::code)
                .containsExactlyInAnyOrder("1415", "1421", "1419");
    }

    @Test
    void theMunicipalityOfTheTitleGoesBeforeOneLeftFromATemplate() {
        AgreementHeader header = header(
                "Medborgarlöfte för Hammarö kommun\n\nPolisen ska besöka skolor. Lägesbilden gäller Karlstads kommun.");
        assertThat(header.municipalities()).extracting(MunicipalityParty::code).containsExactly("1761");
    }

    @Test
    void theValidityClauseIsReadAndNotTheParentAgreementsPeriod() {
        Validity valid =
                valid("Medborgarlöfte för Alvesta kommun\n\nLöftet hör till Samverkansöverenskommelse 2021-2024. "
                        + "Löftet gäller 1 juli 2022 till den 30 juni 2023.");
        assertThat(valid.from()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(valid.to()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void theTitlesPeriodHoldsWhereNoClauseSaysAnother() {
        Validity valid =
                valid("Medborgarlöfte för Alvesta kommun under september-december 2023\n\nPolisen ska besöka skolor.");
        assertThat(valid.from()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(valid.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void theYearOfASurveyIsNoValidity() {
        AgreementHeader header =
                header("Medborgarlöfte för Alvesta kommun\n\nI enkäten från 2017 gäller oron mest trafiken.");
        assertThat(header.clocks().valid()).isNull();
    }

    @Test
    void periodsThatDifferAreAnIssueAndBothKept() {
        Reading reading = Samples.read("Medborgarlöfte Sigtuna kommun 2021-2022\n\nLöftet gäller perioden 2018–2019.");
        assertThat(reading.issues()).extracting(ImportIssue::kind).contains("CONFLICTING_PERIODS");
        AgreementHeader header =
                Objects.requireNonNull(reading.facts()).agreements().get(0).header();
        assertThat(header.clocks().title()).isNotNull();
        assertThat(header.clocks().stated()).isNotNull();
    }

    @Test
    void aDayThatNoCalendarHasIsAnIssueAndLeftOut() {
        Reading reading =
                Samples.read("Medborgarlöfte Alvesta kommun\n\nLöftet gäller 31 juni 2024 – 31 december 2024.");
        assertThat(reading.issues()).extracting(ImportIssue::kind).contains("IMPOSSIBLE_DATE");
    }

    @Test
    void namesAndTitlesInColumnsArePairedByColumn() {
        List<Signatory> signed = header(
                        "Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\nAlvesta den 3 juli 2017\n\n"
                                + "Anna Berg                        Karl Lund\n"
                                + "Kommunalråd                      Lokalpolisområdeschef\n")
                .signatories();
        assertThat(signed).extracting(Signatory::name).containsExactly("Anna Berg", "Karl Lund");
        assertThat(signed).extracting(Signatory::role).containsExactly("kommunalrad", "lokalpolisomradeschef");
    }

    @Test
    void aContactPersonDoesNotSign() {
        AgreementHeader header = header(
                "Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\nOla Ek, kommunpolis, lokalpolisområde Växjö");
        assertThat(header.signatories()).isEmpty();
    }

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

    private static List<AgreementFacts> agreements(String text) {
        return Objects.requireNonNull(Samples.read(text).facts()).agreements();
    }

    private static AgreementHeader header(String text) {
        return Samples.agreement(text).header();
    }

    private static Validity valid(String text) {
        return Objects.requireNonNull(header(text).clocks().valid());
    }
}
