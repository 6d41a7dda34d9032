package se.samverkansgraf.api.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.api.response.Change;
import se.samverkansgraf.api.response.ComparedFact;
import se.samverkansgraf.api.response.ComparedKind;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.FactChange;
import se.samverkansgraf.api.response.Measure;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.StrengthShift;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.Vocabulary;

class FactMatcherTests {

    private static final Concepts CONCEPTS = new Concepts(Vocabulary.load());

    @Test
    void equalWordsAreUnchangedWhateverTheirSignsAndCapitals() {
        var change = only(FactMatcher.changes(List.of(fact("Vi ska ses.")), List.of(fact("vi SKA ses"))));

        assertThat(change.change()).isEqualTo(Change.UNCHANGED);
        assertThat(change.similarity()).isEqualTo(1);
        assertThat(change.shift()).isEqualTo(StrengthShift.EQUAL);
    }

    @Test
    void otherWordsAreRewordedAndSayHowMuch() {
        var change = only(FactMatcher.changes(
                List.of(fact("Polisen ska kontrollera farten vid skolorna")),
                List.of(fact("Polisen ska varje vecka kontrollera farten vid torget"))));

        assertThat(change.change()).isEqualTo(Change.REWORDED);
        assertThat(change.similarity()).isEqualTo(0.714);
    }

    @Test
    void factsThatHaveNothingInCommonComeAndGo() {
        assertThat(FactMatcher.changes(List.of(fact("Polisen ska synas")), List.of(fact("Kommunen tänder lampor"))))
                .extracting(FactChange::change)
                .containsExactly(Change.ADDED, Change.DROPPED);
    }

    @Test
    void substanceJoinsWhatWordsAloneWouldNot() {
        var before = fact("Parterna ska bedriva SSPF tillsammans varje månad", "sspf");
        var after = fact("SSPF ska vara arbetssättet för kommunen varje månad", "sspf");

        assertThat(only(FactMatcher.changes(List.of(before), List.of(after))).substance())
                .isEqualTo(1);
        assertThat(FactMatcher.changes(List.of(before), List.of(fact(after.text(), "trygghetsvandring"))))
                .hasSize(2);
    }

    @Test
    void eachFactHasOnePartnerAndEqualWordsComeFirst() {
        var changes = FactMatcher.changes(
                List.of(fact("Vi ska mötas i skolan varje vecka"), fact("Vi ska mötas i parken varje vecka")),
                List.of(fact("Vi ska mötas i parken varje vecka"), fact("Vi ska mötas i parken varje månad")));

        assertThat(changes).extracting(FactChange::change).containsExactly(Change.UNCHANGED, Change.REWORDED);
        assertThat(changes.get(1).before())
                .isNotNull()
                .extracting(ComparedFact::text)
                .asString()
                .contains("skolan");
    }

    @Test
    void goalsAreNoPartnersOfCommitments() {
        var goal = new ComparedFact("g", ComparedKind.GOAL, "Vi ska ses", null, null, null, List.of(), List.of());

        assertThat(FactMatcher.changes(List.of(fact("Vi ska ses")), List.of(goal)))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            INTENDED,    BINDING,     -,              -,               STRONGER
            BINDING,     RECOMMENDED, -,              -,               WEAKER
            BINDING,     BINDING,     -,              >= 2 YEAR,       STRONGER
            BINDING,     BINDING,     >= 2 YEAR,      -,               WEAKER
            BINDING,     BINDING,     >= 2 YEAR,      >= 4 YEAR,       STRONGER
            BINDING,     BINDING,     >= 1 MONTH,     >= 4 YEAR,       WEAKER
            BINDING,     BINDING,     <= 8 YEAR,      <= 4 YEAR,       STRONGER
            BINDING,     BINDING,     < 4 YEAR,       < 8 YEAR,        WEAKER
            BINDING,     BINDING,     = -10 -,        = -20 -,         STRONGER
            BINDING,     BINDING,     = -10 -,        = 20 -,          UNCLEAR
            BINDING,     BINDING,     >= 2 -,         >= 2 YEAR,       UNCLEAR
            BINDING,     BINDING,     >= 2 YEAR,      <= 4 YEAR,       UNCLEAR
            BINDING,     BINDING,     >= 2 YEAR,      >= 2 YEAR,       EQUAL
            """)
    void tellsStrongerFromWeaker(
            Strength before, Strength after, @Nullable String less, @Nullable String more, StrengthShift shift) {
        assertThat(Shifts.between(fact(before, less), fact(after, more))).isEqualTo(shift);
    }

    private static FactChange only(List<FactChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static ComparedFact fact(String text, String... methods) {
        List<Concept> concepts = Arrays.stream(methods)
                .<Concept>map(slug -> CONCEPTS.get(Method.class, slug))
                .toList();
        return new ComparedFact(text, ComparedKind.COMMITMENT, text, Strength.BINDING, null, null, concepts, List.of());
    }

    private static ComparedFact fact(Strength strength, @Nullable String measure) {
        return new ComparedFact(
                "c", ComparedKind.COMMITMENT, "c", strength, measure(measure), null, List.of(), List.of());
    }

    private static @Nullable Measure measure(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = written.split(" ");
        var comparator = Arrays.stream(Comparator.values())
                .filter(each -> each.sign().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        double value = Double.parseDouble(parts[1]);
        @Nullable Per per = parts[2].equals("-") ? null : Per.valueOf(parts[2]);
        @Nullable Double yearly = per == null ? null : Double.valueOf(value * per.timesPerYear());
        return new Measure(comparator, value, "gånger", per, yearly, null, null, null);
    }
}
