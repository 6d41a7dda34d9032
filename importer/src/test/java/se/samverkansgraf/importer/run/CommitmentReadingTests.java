package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Strength;

/** Who undertakes what, in every way that the genre says it. */
class CommitmentReadingTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    @Test
    void anItemTakesThePartyOfItsLeadIn() {
        List<Commitment> read = commitments("Polisen ska:\n\n- besöka skolor\n\nKommunen ska:\n\n- sanera klotter");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("POLICE", "MUNICIPALITY");
    }

    @Test
    void anItemTakesThePartyThatOpensIt() {
        List<Commitment> read = commitments("Åtgärder\n\n- Kommunen sanerar klotter.\n- Polisen besöker skolor.");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("MUNICIPALITY", "POLICE");
    }

    @Test
    void anItemTakesThePartiesInParenthesesAtItsEnd() {
        List<Commitment> read = commitments(
                "Det här ingår i löftet:\n\n- Fler poliser i centrum (Polis)\n- Ljusare gator (Polis, Alvesta kommun)");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("POLICE", "MUNICIPALITY+POLICE");
    }

    @Test
    void anItemTakesThePartyAfterItsFullStop() {
        List<Commitment> read =
                commitments("Trafik\n\n1. Vi ska se över farten vid skolor. Kommun\n2. Vi ska mäta. Polis");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("MUNICIPALITY", "POLICE");
    }

    @Test
    void anItemTakesThePartyThatHeadsIt() {
        List<Commitment> read =
                commitments("Insatser\n\nPolis\n\n- Fotpatruller\n\nRäddningstjänst\n\n- Besök i skolor");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("POLICE", "OTHER");
        assertThat(read.get(1).responsible().actors())
                .extracting(ConceptUse::id)
                .containsExactly("raddningstjanst");
    }

    @Test
    void weBelowTheNameOfOneSideIsThatSide() {
        assertThat(commitments("Det här lovar polisen:\n\n- Vi ska synas på torget.\n- Vi ska besöka skolor."))
                .extracting(CommitmentReadingTests::parties)
                .containsExactly("POLICE", "POLICE");
    }

    @Test
    void whoIsGivenSomethingDoesNotDoIt() {
        List<Commitment> read = commitments(
                "Insatser\n\nPolis\n\n- Fotpatruller\n\nRäddningstjänst\n\n- Föreningar i byn får utbildning.");
        assertThat(read.get(1).responsible().actors())
                .extracting(ConceptUse::id)
                .containsExactly("raddningstjanst");
    }

    @Test
    void aNameAtTheEndOfWhatIsGivenEndsNoReading() {
        assertThat(commitments("Åtgärder\n\n- Kommunen ordnar aktiviteter tillsammans med skolan och föreningar"))
                .hasSize(1);
    }

    @Test
    void whatASentenceAnnouncesAsOneSidesIsThatSides() {
        List<Commitment> read = commitments(
                "Polisens medborgarlöften för centrum är dessa.\n\n- Två nattvandringar ska startas upp.\n- Tillsyn görs.");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsOnly("POLICE");
    }

    @Test
    void whoDoesItTooIsAPartyOfTheCell() {
        List<Commitment> read = commitments("Vad\tKommun\tPolis\nNattvandring\tSkolan tillsammans med föreningar\t–");
        assertThat(read).extracting(CommitmentReadingTests::parties).contains("MUNICIPALITY+OTHER");
    }

    @Test
    void anItemThatNamesNobodyIsBothSidesTogether() {
        assertThat(commitments("Droger\n\n- Minst fyra insatser mot narkotika."))
                .extracting(CommitmentReadingTests::parties)
                .containsExactly("MUNICIPALITY+POLICE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisen ska tillsammans med kommunen besöka skolor.        | MUNICIPALITY+POLICE
            Ihop med skolan ska polisen söka igenom skåpen.            | MUNICIPALITY+POLICE
            Kontrollerna ska genomföras av såväl polis som kommun.     | MUNICIPALITY+POLICE
            Under hösten ska kommunen sanera klotter.                  | MUNICIPALITY
            Kommunen ska besöka polisen.                               | MUNICIPALITY
            Föreningar och näringsliv ska vara med.                    | OTHER
            Vi ska besöka skolor.                                      | MUNICIPALITY+POLICE
            Under hösten kommer uniformerad polis att synas på torget. | POLICE
            Två områdespoliser ska avdelas för byn.                    | POLICE
            Träffar anordnade av kommunen ska genomföras av polisen.   | POLICE
            Skolan ska kalla, fältgruppen leder och polisen deltar.    | MUNICIPALITY+POLICE
            Ihop med Söders stadsdelsförvaltnings enhet ska polisen gå. | MUNICIPALITY+POLICE
            LRF:s avdelningar kommer att nå sina medlemmar.            | OTHER
            Kontroller ska göras tillsammans med Skatteverket.         | MUNICIPALITY+POLICE+OTHER
            Efter veckan ska vårdnadshavare erbjudas en kurs.          | MUNICIPALITY+POLICE
            Vårdnadshavare ska få kunskap om droger.                   | MUNICIPALITY+POLICE
            Polisen ska med kommunen gå igenom mörka platser.          | MUNICIPALITY+POLICE
            Räddningstjänsten och polisen ska gemensamt mäta farten.   | POLICE+OTHER
            Gruppen (skola, polis och fritid) ska träffas i maj.       | MUNICIPALITY+POLICE
            Skolan ansvarar för att mätningen görs, och polisen deltar. | MUNICIPALITY+POLICE
            Varje kommun ska utse en samordnare.                       | MUNICIPALITY
            """)
    void aSentenceTakesThePartiesThatItSays(String sentence, String parties) {
        assertThat(commitments(sentence))
                .extracting(CommitmentReadingTests::parties)
                .containsExactly(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommunen ska samordna arbetet.                          | COORDINATES
            Polisen ska delta i mötena.                             | PARTICIPATES
            Polisen ska anordna och medverka vid mötena.            | PERFORMS
            Mätningen ska till lika delar finansieras av parterna.  | FINANCES
            Kommunen ska informera om klotter.                      | COMMUNICATES
            Polisen kallar till mötena.                             | CONVENES
            Polisen ska fotpatrullera.                              | PERFORMS
            """)
    void theVerbTellsThePartTaken(String sentence, CommitmentFunction function) {
        assertThat(commitments("Åtgärder\n\n- " + sentence))
                .extracting(commitment -> commitment.undertaking().function())
                .containsExactly(function);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommunen ska sanera klotter.                                               | BINDING
            Polisens målsättning är att delta i dialogmöten.                           | INTENDED
            Kommunen bör sanera klotter.                                               | RECOMMENDED
            Övrig samverkan kommer ske löpande i den vanliga linjeverksamheten.        | EXCLUDED
            """)
    void theModalVerbTellsHowFirmlyItBinds(String sentence, Strength strength) {
        assertThat(commitments(sentence))
                .extracting(commitment -> commitment.undertaking().strength())
                .containsExactly(strength);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Planen anger vad vardera parten ska prioritera.
            Polisen har hållit medborgardialoger i området.
            Löftet gäller 2022-01-01 - 2023-12-31.
            De svarande vill att kommunen gör mer.
            Polisen och kommunen är överens om ett medborgarlöfte.
            """)
    void whatBindsNobodyIsNoCommitment(String sentence) {
        assertThat(commitments(sentence)).isEmpty();
    }

    @Test
    void theSituationGivesNoCommitments() {
        assertThat(commitments(
                        "Lägesbild\n\nMånga är oroliga. Polisen ska vara närvarande, tycker de.\n\n- Stölderna ökar."))
                .isEmpty();
    }

    @Test
    void aConditionBelowAnItemIsNoCommitment() {
        List<Commitment> read = commitments("Polisen ska:\n\n- besöka alla skolor.\n  - gäller inte under sommarlovet");
        assertThat(read).extracting(Commitment::text).containsExactly("besöka alla skolor.");
    }

    @Test
    void anOpenerThatSaysSomethingIsACommitmentBesideItsBullets() {
        List<Commitment> read =
                commitments("1. Polisen skall göra uniformerad polis synligare genom\n\n• kontroller\n• fotpatruller");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly("Polisen skall göra uniformerad polis synligare genom", "kontroller", "fotpatruller");
    }

    @Test
    void aLaterSentenceOfAnItemThatBindsIsACommitmentOfItsOwn() {
        List<Commitment> read = commitments(
                "Polisen och kommunen lovar att:\n\n- ge stöd till unga. Ihop med skolan ska polisen söka med hund.");
        assertThat(read).hasSize(2);
    }

    @Test
    void everyPartyCellOfATableIsACommitmentWithItsActivity() {
        List<Commitment> read = commitments("Vad\tKommun\tPolis\tKommunikation\nSSPF\tSkolan initierar\tDeltar\tPolis");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly("SSPF | Skolan initierar", "SSPF | Deltar", "SSPF | Polis");
        assertThat(read)
                .extracting(commitment -> commitment.undertaking().function())
                .containsExactly(
                        CommitmentFunction.INITIATES, CommitmentFunction.PARTICIPATES, CommitmentFunction.COMMUNICATES);
        assertThat(read).extracting(Commitment::evidence).allSatisfy(evidence -> assertThat(evidence)
                .hasSize(2));
    }

    @Test
    void timesAndFollowUpOfATableAreNoCommitments() {
        List<Commitment> read = commitments(
                "Aktivitet\tAnsvarig\tTidplan\nGrannsamverkan\tKommunpolis\tVåren\nNattvandring\tKommunen\tHösten");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly("Grannsamverkan | Kommunpolis", "Nattvandring | Kommunen");
    }

    @Test
    void aColumnForOthersAssignsWhatSomebodyDoesInIt() {
        List<Commitment> read = commitments("Vad\tPolisen\tÖvriga\nNattvandring\tInformerar\tSkolan ordnar fika\n"
                + "Grannsamverkan\tUtbildar\tVid behov");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly(
                        "Nattvandring | Informerar", "Nattvandring | Skolan ordnar fika", "Grannsamverkan | Utbildar");
    }

    @Test
    void aColumnForWhoAssignsByNamesAlone() {
        assertThat(commitments(
                        "Aktivitet\tVem\tNär\nTrygghetsvandring\tFältgruppen\tMaj\nHundsök\tPolisen\tVår och höst"))
                .extracting(Commitment::text)
                .containsExactly("Trygghetsvandring | Fältgruppen", "Hundsök | Polisen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Föreningar mot droger och polisen ska:", "Förvaltningen ska:"})
    void aLeadInWhoseFirstWordOnlyBeginsLikeAPurposeHasNone(String leadIn) {
        assertThat(commitments(leadIn + "\n\n- besöka skolor\n- sanera klotter"))
                .allSatisfy(read -> assertThat(read.subject().focusAreas())
                        .extracting(ConceptUse::id)
                        .doesNotContain("narkotika"));
    }

    @Test
    void anItemWithLabelledLinesIsOneCommitmentOfThoseWhoAnswerForIt() {
        List<Commitment> read = commitments("Polisen och kommunen lovar:\n\n"
                + " • Trygghetsvandring\n   Syfte: Hitta mörka platser\n   Ansvarig: kommunen\n\n"
                + " • Fotpatrullering\n   Syfte: Synas mer\n   Ansvarig: polisen");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly(
                        "Trygghetsvandring Syfte: Hitta mörka platser Ansvarig: kommunen",
                        "Fotpatrullering Syfte: Synas mer Ansvarig: polisen");
        assertThat(read).extracting(CommitmentReadingTests::parties).containsExactly("MUNICIPALITY", "POLICE");
    }

    @Test
    void aParagraphThatOnlyNamesATaskIsOneBelowThePromise() {
        List<Commitment> read = commitments("Medborgarlöftet\n\nTre gemensamma medborgardialoger i tätorten.\n\n"
                + "Utbildningsinsats om droger för lärare.\n\nDialoger är viktiga för oss.");
        assertThat(read)
                .extracting(Commitment::text)
                .containsExactly(
                        "Tre gemensamma medborgardialoger i tätorten.", "Utbildningsinsats om droger för lärare.");
        assertThat(read)
                .extracting(commitment -> commitment.undertaking().certainty())
                .containsOnly(Certainty.UNSURE);
    }

    @Test
    void whatSomebodySaysBehindADashIsNoItem() {
        assertThat(commitments("- Det är viktigt att vi gör detta ihop, säger Anna Ek.\n\nPolisen ska besöka skolor."))
                .extracting(Commitment::text)
                .containsExactly("Polisen ska besöka skolor.");
    }

    @Test
    void anUnknownActivityOfATableIsAnIssue() {
        Reading reading = Samples.read(TITLE + "Vad\tKommun\tPolis\nNorrskensmetoden\tSkolan ansvarar\tDeltar");
        assertThat(reading.issues()).extracting(issue -> issue.kind()).contains("UNKNOWN_METHOD");
    }

    private static List<Commitment> commitments(String text) {
        return Samples.agreement(TITLE + text).commitments();
    }

    private static String parties(Commitment commitment) {
        Set<Party> parties = commitment.undertaking().parties();
        return String.join("+", parties.stream().map(Party::name).toList());
    }
}
