package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;

/** What an agreement aims at, how it is followed up, what it leans on. */
class GoalReadingTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Målet är att minska antalet bostadsinbrott.
            Störningarna ska bli färre.
            Löftet ska göra arbetet effektivare.
            Mål: Antalet unga som begår brott ska minska.
            Mål: Färre stölder i centrum
            Mål: Andelen som uppger att de känner sig otrygga ska 2025 vara lägre än 20 procent.
            Vad vi vill: Varje elev ska vara trygg.
            Färre unga ska dras in i brott.
            Inga nätverk ska kunna etablera sig.
            Till 2025 ska andelen otrygga vara högst 18 procent.
            Antalet stölder ska vara lägre än i år.
            Oron för stölder ska minska i centrum.
            Parterna lovar att verka för god folkhälsa.
            """)
    void aSentenceThatTellsAnOutcomeIsAGoal(String sentence) {
        assertThat(goals(sentence)).extracting(Goal::text).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisen ska besöka skolor i syfte att skapa förtroende.
            Överenskommelsen ska ange de yttre ramarna.
            Polisen ska fotpatrullera i centrum.
            Polisen ska informera äldre för att bedrägerier ska bli färre.
            Oron ska anmälas till socialtjänsten.
            Tryggheten ska mätas varje år.
            Antalet kontroller ska redovisas kvartalsvis.
            Inga drycker ska säljas till minderåriga.
            Myndigheten ska öka sin närvaro i centrum.
            """)
    void aTaskIsNoGoal(String sentence) {
        assertThat(goals(sentence)).isEmpty();
    }

    @Test
    void aYearBetweenTheVerbAndTheOutcomeHidesNoGoal() {
        assertThat(goals("Syfte\n\nBrotten ska från 2024 minska."))
                .extracting(Goal::text)
                .containsExactly("Brotten ska från 2024 minska.");
    }

    @Test
    void theItemsBelowTheWordForAimsAreGoalsWithTheirMeasures() {
        List<Goal> read = goals("Mål\n\n- Tryggheten ska öka.\n- Våldsbrotten ska minska med 20 procent.");
        assertThat(read).hasSize(2);
        assertThat(Objects.requireNonNull(read.get(1).measure()).value()).isEqualByComparingTo(BigDecimal.valueOf(-20));
    }

    @Test
    void whatThePromiseItselfShallDoIsAListOfGoals() {
        assertThat(goals("Löftet ska\n\n- väcka engagemang\n- stärka förtroendet"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Löftet följs upp två gånger per år.                   | 2
            Parterna följer upp löftet varje halvår.              | 2
            Uppföljning sker varje tertial i styrgruppen.         | 3
            Löftet utvärderas vartannat år.                       | 0.5
            """)
    void aFollowUpTellsHowOften(String sentence, BigDecimal timesPerYear) {
        List<FollowUp> read = Samples.agreement(TITLE + sentence).followUps();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).timesPerYear()).isEqualByComparingTo(timesPerYear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Väktarbolaget lämnar en skriftlig rapport till Brå varje månad.
            Polisen följer löftet.
            Kommunen följer planen.
            Kommunpolisen och säkerhetssamordnaren har avstämning varje vecka.
            Polisen berättar om droger på föräldramöten.
            """)
    void keepingAPromiseOrReportingOnATaskIsNoFollowUp(String sentence) {
        assertThat(Samples.agreement(TITLE + sentence).followUps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Varje termin berättar vi på webbplatsen hur det går.
            Vad som är gjort redovisas i sociala medier.
            Lokala Brå följer varje år upp planen.
            Hösten 2024 ska arbetet följas upp.
            En skriftlig redovisning lämnas till kommunstyrelsen.
            """)
    void tellingHowTheWorkHasGoneIsAFollowUp(String sentence) {
        assertThat(Samples.agreement(TITLE + sentence).followUps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dit vill polisen och kommunen nå med löftet.
            Kommunen ska verka för att fler går med i grannsamverkan.
            De som bor här ska vara med när löftena tas fram.
            """)
    void whatOnlyPointsAtAnAimOrTellsATaskIsNone(String sentence) {
        assertThat(goals("Löftet gäller hela kommunen. " + sentence)).isEmpty();
    }

    @Test
    void aFollowUpNamesItsForum() {
        List<FollowUp> read =
                Samples.agreement(TITLE + "Löftet följs upp i lokala Brå.").followUps();
        assertThat(read).hasSize(1);
        assertThat(Objects.requireNonNull(read.get(0).forum()).id()).isEqualTo("lokalt-bra");
    }

    @Test
    void theItemsOfAListOfSourcesAreDataSources() {
        List<Cited> read = Samples.agreement(
                        TITLE + "Exempel på sådana dokument är:\n\n- Skolenkät\n- Öppna jämförelser")
                .cited();
        assertThat(read).extracting(Cited::text).contains("Skolenkät", "Öppna jämförelser");
        assertThat(read).extracting(Cited::kind).containsOnly(Cited.Kind.DATA_SOURCE);
    }

    private static List<Goal> goals(String text) {
        return Samples.agreement(TITLE + text).goals();
    }
}
