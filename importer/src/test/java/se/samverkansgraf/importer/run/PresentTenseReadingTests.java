package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.Commitment;

/** Which sentences without a verb that binds undertake something, and which tell how things are. */
class PresentTenseReadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trafikkontoret åtgärdar belysningen.",
                "Vid en konflikt sammankallar kommunpolisen gruppen.",
                "Föräldrar erbjuds stöd av familjecentralen.",
                "Vandringar hålls två gånger per år.",
                "Fritidsledare tar tillsammans med fältarna fram en plan.",
                "Arbetsgruppen tar fram lägesbilden.",
                "Gruppen tar fram lägesbilden åt polisen.",
                "Vakter finns på plats, kommunen står för kostnaden."
            })
    void whatSomebodyDoesInAnAreaOfAnAgreementIsACommitment(String sentence) {
        assertThat(inArea(sentence)).extracting(Commitment::text).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisen ser fler stölder.",
                "Kommunen har två fritidsgårdar.",
                "Socialtjänsten tar emot cirka 400 anmälningar per år.",
                "Droger sprids via sociala medier.",
                "Kriminella grupper rekryterar barn i skolorna.",
                "Kriminella grupper håller till i skolorna.",
                "Gruppen håller till i centrum.",
                "Åldersgruppen 15–18 rör sig i centrum på kvällarna.",
                "Målgruppen besöker torget på kvällarna.",
                "Riskgrupper möter droger på nätet.",
                "Gängledare håller till på torget.",
                "Polisen gör drygt hundra ingripanden varje månad.",
                "De flesta inbrott sker dagtid.",
                "Två av tre inbrott görs på dagen.",
                "Skolorna rapporterar sedan länge en ökad frånvaro."
            })
    void howThingsAreInAnAreaOfAnAgreementIsNone(String sentence) {
        assertThat(inArea(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fler kontroller genomförs i centrum.",
                "Trygghetsvandringar görs på hösten.",
                "Kontroller av mopeder sker på kvällarna.",
            })
    void aTaskToldInThePassiveBelowATopicOfAPromiseIsACommitment(String sentence) {
        assertThat(commitments("Åtgärder\n\n" + sentence))
                .extracting(Commitment::text)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De flesta inbrott sker dagtid.",
                "Många köp görs på nätet.",
                "Festerna hålls i parken.",
            })
    void whatHappensIsNoTask(String sentence) {
        assertThat(commitments("Åtgärder\n\n" + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrgruppen träffas fyra gånger per år.",
                "Lokala Brå sammanträder cirka fyra gånger per år.",
                "Kommunen bjuder in till dialog varje höst.",
            })
    void aMeetingWithHowOftenIsACommitmentWhereverItStands(String sentence) {
        assertThat(commitments("Stölder\n\n" + sentence))
                .extracting(Commitment::text)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Socialtjänsten tar emot 412 orosanmälningar per år.",
                "Polisen gör 300 ingripanden per år.",
                "Ungdomarna träffas varje fredag.",
            })
    void aFigurePerTimeIsNoCommitment(String sentence) {
        assertThat(commitments("Lokala förhållanden\n\n" + sentence)).isEmpty();
    }

    @Test
    void aNumberedActivityHeadsWhatIsDone() {
        assertThat(commitments("Åtgärd 1\n\nPolisen mäter farten vid skolan."))
                .extracting(Commitment::text)
                .containsExactly("Polisen mäter farten vid skolan.");
    }

    private static List<Commitment> inArea(String sentence) {
        String text = "Samverkansöverenskommelse mellan Polisen och Alvesta kommun\n\nPrioriterade områden\n\n"
                + "1. Narkotika\n\n%s\n\n2. Trafik\n\nPolisen ska mäta farten.";
        return Samples.agreement(text.formatted(sentence)).commitments().stream()
                .filter(commitment -> !commitment.text().startsWith("Polisen ska mäta"))
                .toList();
    }

    private static List<Commitment> commitments(String text) {
        return Samples.agreement("Medborgarlöfte mellan Polisen och Alvesta kommun\n\n" + text)
                .commitments();
    }
}
