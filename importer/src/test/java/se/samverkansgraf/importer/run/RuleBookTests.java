package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.rule.ReadingRule;

class RuleBookTests {

    private static final List<ReadingRule> RULES = RuleBook.packed().rules();

    @Test
    void everyRuleThatTheGraphKeepsShowsWhatItReadsAndWhatNot() {
        assertThat(RULES).hasSizeGreaterThan(300).allSatisfy(rule -> {
            assertThat(rule.examples()).hasSizeGreaterThan(1).allSatisfy(each -> assertThat(each)
                    .contains("«", "»"));
            assertThat(rule.counterExamples()).isNotEmpty();
            assertThat(rule.place()).matches("[a-z/-]+\\.yaml:\\d+");
        });
    }

    @Test
    void aRuleTellsItsWordingsAndALabelItsConceptsOwn() {
        assertThat(RULES)
                .filteredOn(rule -> rule.id().equals("heading-situation"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.wordings()).contains("nuläge", "situationen idag"))
                .satisfies(rule -> assertThat(rule.yields()).containsExactly("HEADING SITUATION"));
        assertThat(RULES)
                .filteredOn(rule -> rule.id().equals("method-sspf-label"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.wordings()).contains("SSPF"));
    }
}
