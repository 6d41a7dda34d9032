package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.fact.ConceptUse;

/** Whom an agreement is for. */
class ServedGroupsTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Målet är att färre unga ska pröva narkotika.             | ungdomar
            Polisen ska besöka samtliga klasser i årskurs 6.         | elever
            Kommunen ska uppmuntra hyresgäster att anmäla klotter.   | boende
            Äldre ska ha god kännedom om hur bedragare arbetar.      | aldre
            Skolan ska informera på föräldramöten om droger.         | foraldrar
            Målgrupp: i första hand barn, deras familjer och elever. | elever
            Moraborna ska få möta fler poliser.                      | boende
            Socialtjänsten ska stödja den som vill lämna ett gäng.   | avhoppare
            """)
    void aGroupInWhatIsToBeDoneOrReachedIsServed(String sentence, String group) {
        assertThat(groups(sentence)).contains(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisen ska patrullera där invånarna säger att det är otryggt.   | boende
            Föräldrar och polisen ska nattvandra tillsammans med föreningar. | boende
            I fjol rökte ungdomar i parken.                                  | ungdomar
            Polisen ska störa ungdomsgäng.                                   | ungdomar
            Kommunen ska upphandla företag som klipper häckar.               | naringsidkare
            Polisen ska rapportera mopedister som kör för fort.              | trafikanter
            """)
    void aGroupThatTellsOrIsToldOfIsNot(String sentence, String group) {
        assertThat(groups(sentence)).doesNotContain(group);
    }

    private static List<String> groups(String sentence) {
        return Samples.agreement(TITLE + sentence).mentioned().targetGroups().stream()
                .map(ConceptUse::id)
                .toList();
    }
}
