package se.samverkansgraf.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSource;

/** The examples of the rules on speech, lead-ins, senders, questions and labels, both ways. */
class ListSignsTests {

    private static final SectionRules RULES = SectionRules.load(RuleSource.packed());
    private static final ListSigns SIGNS = new ListSigns(RULES.speech(), RULES.announcing(), RULES.itemOpening());

    @Test
    void knowsSpeechBehindADash() {
        assertThat(entry("speech").examples()).extracting(MarkedText::text).allMatch(ListSignsTests::isSpeech);
        assertThat(entry("speech").counterExamples()).noneMatch(ListSignsTests::isSpeech);
    }

    @Test
    void knowsNoSpeechBehindAnotherSign() {
        assertThat(SIGNS.isSpeech("•", "Det är ett viktigt steg, säger kommunalrådet."))
                .isFalse();
    }

    @Test
    void knowsSentencesThatAnnounceAList() {
        RuleEntry entry = entry("lead-in-announces");
        assertThat(entry.examples()).extracting(MarkedText::text).allMatch(ListSignsTests::announces);
        assertThat(entry.counterExamples()).noneMatch(ListSignsTests::announces);
    }

    @Test
    void knowsTheNamesOfUnits() {
        RuleEntry entry = entry("heading-sender");
        assertThat(entry.examples()).allSatisfy(example -> assertThat(RULES.headingSender())
                .contains(example.spans().get(0).of(example.text())));
        assertThat(entry.counterExamples())
                .allSatisfy(counter -> assertThat(RULES.headingSender()).noneMatch(counter::endsWith));
    }

    @Test
    void knowsWordsThatOpenQuestions() {
        assertMarked("heading-question", RULES.headingQuestion());
    }

    @Test
    void knowsTheLabelsOfAPlansEntries() {
        assertMarked("entry-activity", RULES.entryLabels().activities());
        assertMarked("entry-responsible", RULES.entryLabels().responsible());
        assertMarked("entry-partaking", RULES.entryLabels().partaking());
        assertMarked("entry-further", RULES.entryLabels().further());
    }

    private static void assertMarked(String id, Set<String> words) {
        assertThat(entry(id).examples()).allSatisfy(example -> assertThat(words)
                .contains(example.spans().get(0).of(example.text()).toLowerCase(Locale.ROOT)));
    }

    private static boolean isSpeech(String line) {
        return SIGNS.isSpeech(line.substring(0, 1), line.substring(2));
    }

    private static boolean announces(String text) {
        return SIGNS.announces(text.substring(0, text.indexOf('\n')));
    }

    private static RuleEntry entry(String id) {
        return RULES.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
