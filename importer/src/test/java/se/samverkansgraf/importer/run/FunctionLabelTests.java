package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.fact.CommitmentFunction;

/** Which part a label gives those whom it stands before. */
class FunctionLabelTests {

    private static final String PLAN = "Handlingsplan för Alvesta kommun och polisen\n\nInbrott\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ansvar       | RESPONSIBLE
            Huvudansvar  | RESPONSIBLE
            Utförs av    | PERFORMS
            Genomförs av | PERFORMS
            """)
    void whoAnswersForATaskIsToldFromWhoDoesIt(String label, CommitmentFunction function) {
        var agreement = Samples.agreement(
                PLAN + "Aktivitet: Utbilda kontaktombud\n\n%s: Kommunpolisen\n\nNär: Maj".formatted(label));
        assertThat(agreement.commitments())
                .extracting(commitment -> commitment.undertaking().function())
                .containsExactly(function);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ansvarig         | Polisen                | RESPONSIBLE
            Ansvarig         | Kommunen samordnar     | COORDINATES
            Ansvarig polis   | Genomför               | PERFORMS
            Ansvarig kommun  | Kommunen deltar        | PARTICIPATES
            """)
    void whatACellSaysOfWhoIsResponsibleIsToldFromTheHeadOfItsColumn(
            String head, String cell, CommitmentFunction function) {
        var agreement =
                Samples.agreement(PLAN + "Aktivitet\t" + head + "\nVandring\t" + cell + "\nKontroller\tPolisen");
        assertThat(agreement.commitments().get(0).undertaking().function()).isEqualTo(function);
    }
}
