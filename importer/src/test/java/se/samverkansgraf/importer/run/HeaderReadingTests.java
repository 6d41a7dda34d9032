package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Validity;

/** What identifies an agreement: kind, parties, clocks and signatures. */
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
    void thoseNamedWithTheMunicipalityOfAPagesHeadingArePartiesToo() {
        AgreementHeader header = header("Kil – medborgarlöften\n\nMedborgarlöfte mellan kommunerna i Kil och Grums "
                + "samt lokalpolisområde Nora/ Lindesberg.");
        assertThat(header.municipalities())
                .extracting(MunicipalityParty::code)
                .containsExactlyInAnyOrder("1715", "1764");
        assertThat(header.policeAreas()).extracting(PoliceAreaParty::written).containsExactly("Nora/ Lindesberg");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Avtalet gäller tills vidare från och med 2020-05-01.                  | 2020-05-01 | -
            Avtalet gäller från 2021 och till och med 2023.                       | 2021-01-01 | 2023-12-31
            Löftet gäller fortlöpande. Så blev 2021 års medborgarlöfte till.      | 2021-01-01 | -
            Utlovas dessa insatser mellan maj 2021 till juni 2022.                | 2021-05-01 | 2022-06-30
            Avtalet träder i kraft 2021-05-01 och gäller tre år.                  | 2021-05-01 | -
            Period: januari–december 2021                                         | 2021-01-01 | 2021-12-31
            Från den 1 juli 2023 gäller lagen (2023:196). Löftet gäller 2024.     | 2024-01-01 | 2024-12-31
            Löftet ersätter det för 2018-2020. Under 2021-2022 ska polisen synas. | 2021-01-01 | 2022-12-31
            Fram till 2024 gäller ett löfte. Under 2022-2024 ska skolor besökas.  | 2022-01-01 | 2024-12-31
            """)
    void aPeriodIsReadInTheWordsOfRunningText(String sentences, @Nullable LocalDate from, @Nullable LocalDate to) {
        Validity valid = valid("Medborgarlöfte för Alvesta kommun\n\n" + sentences);
        assertThat(valid.from()).isEqualTo(from);
        assertThat(valid.to()).isEqualTo(to);
    }

    @Test
    void aSeasonInWhichSomethingIsDoneIsNoValidity() {
        AgreementHeader header = header(
                "Medborgarlöfte för Alvesta kommun\n\nNytt medborgarlöfte kommer att skrivas under hösten 2022.");
        assertThat(header.clocks().valid()).isNull();
    }

    @Test
    void theYearAtTheEndOfATitleIsItsOwn() {
        Validity valid = valid("Handlingsplan till samverkansöverenskommelse mellan Alvesta kommun och Polisen 2019\n\n"
                + "Polisen ska besöka skolor.");
        assertThat(valid.from()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void anAgreementThatHoldsFromItsSigningBeginsOnThatDay() {
        Validity valid =
                valid("Medborgarlöfte för Alvesta kommun\n\nLöftet gäller från den dag det undertecknas och till och "
                        + "med 2023-12-31.\n\nAlvesta den 3 maj 2022\n\nAnna Berg\n\nKommunalråd");
        assertThat(valid.from()).isEqualTo(LocalDate.of(2022, 5, 3));
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
    void aSentenceTellsWhoSignedAndWhen() {
        AgreementHeader header = header(
                "Medborgarlöfte för Alvesta kommun\n\nLöftet skrevs under den 3 juni 2020 av "
                        + "Anna Berg (S), kommunstyrelsens ordförande, och Karl-Erik Lund, tillförordnad lokalpolisområdeschef.");
        assertThat(header.signatories()).extracting(Signatory::name).containsExactly("Anna Berg", "Karl-Erik Lund");
        assertThat(Objects.requireNonNull(header.clocks().signedOn()).value()).isEqualTo(LocalDate.of(2020, 6, 3));
    }

    @Test
    void whoSignsByTitleOnlyIsNamedWhereTheTextNamesThem() {
        List<Signatory> signed = header(
                        "Medborgarlöfte för Alvesta kommun\n\nKommunalråden skrev under löftet i går. På bilden syns "
                                + "Alvestas kommunalråd Anna Berg (C) och kommunpolis Karl Lund.")
                .signatories();
        assertThat(signed).extracting(Signatory::name).containsExactly("Anna Berg");
    }

    @Test
    void aTitleThatGoesOnInTheNextLineOfItsColumnIsRead() {
        List<Signatory> signed = header(
                        "Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\nAlvesta den 3 juli 2017\n\n"
                                + "Anna Berg                        Karl Lund\n"
                                + "Kommunstyrelsens                 Lokalpolisområdeschef\n"
                                + "ordförande, Alvesta              Växjö\n")
                .signatories();
        assertThat(signed)
                .extracting(Signatory::role)
                .containsExactly("kommunstyrelsens-ordforande", "lokalpolisomradeschef");
    }

    @Test
    void aNameAboveATelephoneNumberDoesNotSign() {
        AgreementHeader header =
                header("Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\nOla Ek\nKommunpolis\n010-123 45 67");
        assertThat(header.signatories()).isEmpty();
    }

    @Test
    void aContactPersonDoesNotSign() {
        AgreementHeader header = header(
                "Medborgarlöfte för Alvesta kommun\n\nVi lovar detta.\n\nOla Ek, kommunpolis, lokalpolisområde Växjö");
        assertThat(header.signatories()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region Jämtland Härjedalen", "Länsstyrelsen i Kalmar län"})
    void whoHasAMunicipalitysNameInTheirsIsNone(String name) {
        AgreementHeader header = header("Medborgarlöfte 2024\n\nPolisen och " + name + " ska dela ut broschyrer.");
        assertThat(header.municipalities()).isEmpty();
    }

    private static AgreementHeader header(String text) {
        return Samples.agreement(text).header();
    }

    private static Validity valid(String text) {
        return Objects.requireNonNull(header(text).clocks().valid());
    }
}
