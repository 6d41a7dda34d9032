package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Party;

/** Who undertakes a sentence that does not say so itself: a label before it, parentheses behind it. */
class WhoActsTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\nTrafik\n\n";

    @Test
    void theLabelThatOpensAParagraphHoldsForItsLaterSentences() {
        assertThat(commitments("Polisen: Riktade insatser. Orosanmälan ska göras när unga påträffas."))
                .filteredOn(commitment -> commitment.text().startsWith("Orosanmälan"))
                .singleElement()
                .satisfies(commitment ->
                        assertThat(commitment.undertaking().parties()).containsExactly(Party.POLICE));
    }

    @Test
    void theLastOfSeveralLabelsHolds() {
        assertThat(commitments("Kommunen: Fler lampor. Polisen: Fler kontroller. Farten ska mätas."))
                .filteredOn(commitment -> commitment.text().startsWith("Farten"))
                .singleElement()
                .satisfies(commitment ->
                        assertThat(commitment.undertaking().parties()).containsExactly(Party.POLICE));
    }

    @Test
    void aUnitBesideThePartyInParenthesesIsResponsible() {
        assertThat(commitments("- Fältgruppen pratar med unga om farten (kommunen)\n- Fler kontroller (polisen)"))
                .first()
                .satisfies(commitment -> {
                    assertThat(commitment.undertaking().parties()).containsExactly(Party.MUNICIPALITY);
                    assertThat(commitment.responsible().actors())
                            .extracting(ConceptUse::id)
                            .containsExactly("faltgrupp");
                });
    }

    @Test
    void aCountWithATimeOfItsOwnIsOfThatTime() {
        assertThat(commitments("- Polisen ska göra minst ett pass varannan vecka."))
                .singleElement()
                .satisfies(commitment -> {
                    assertThat(commitment.measure().value()).isEqualByComparingTo("0.5");
                    assertThat(commitment.measure().per()).hasToString("WEEK");
                });
    }

    private static List<Commitment> commitments(String text) {
        return Samples.agreement(TITLE + text).commitments();
    }
}
