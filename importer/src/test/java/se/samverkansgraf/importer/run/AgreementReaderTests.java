package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleFolder;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

class AgreementReaderTests {

    private static final Set<String> RULES = rules();

    /** The ids of the rule files, and those of the vocabulary's labels, which are rules of their own. */
    private static Set<String> rules() {
        ModelFaults faults = new ModelFaults();
        Stream<String> files = Stream.of("lexicon", "pattern", "rule")
                .map(RuleFolder::packed)
                .flatMap(folder -> folder.read(faults).stream())
                .map(RuleEntry::id);
        Vocabulary vocabulary = Vocabulary.load();
        Stream<String> labels = Stream.of(ConceptKind.values())
                .flatMap(kind -> vocabulary.concepts(kind).stream())
                .map(concept -> concept.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + concept.id()
                        + "-label");
        return Stream.concat(files, labels).collect(Collectors.toSet());
    }

    static List<Path> texts() {
        return Corpus.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFactQuotesTheTextLetterByLetter(Path file) {
        DocumentFacts facts = facts(file);
        assertThat(Samples.evidence(facts).toList()).isNotEmpty().allSatisfy(evidence -> assertThat(
                        evidence.span().of(facts.text()))
                .isEqualTo(evidence.quote()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFactNamesARuleThatExists(Path file) {
        assertThat(Samples.evidence(facts(file)).toList())
                .extracting(Evidence::rule)
                .isSubsetOf(RULES);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameBytesGiveTheSameFacts(Path file) {
        assertThat(facts(file)).isEqualTo(facts(file));
    }

    @Test
    void aTextThatIsNoAgreementGivesAnIssueAndNoAgreement() {
        Reading reading = Samples.read("Protokoll\n\nOrdföranden öppnar mötet och hälsar alla välkomna.");
        assertThat(Objects.requireNonNull(reading.facts()).agreements()).isEmpty();
        assertThat(reading.issues()).extracting(ImportIssue::kind).containsExactly("NO_AGREEMENT");
    }

    @Test
    void anEmptyTextGivesAnIssueAndNoFacts() {
        Reading reading = Samples.read(" \n ");
        assertThat(reading.facts()).isNull();
        assertThat(reading.issues()).isNotEmpty();
    }

    private static DocumentFacts facts(Path file) {
        SourceDocument document =
                Objects.requireNonNull(new DocumentReader().read(file).document());
        return Objects.requireNonNull(Samples.READER.read(document).facts());
    }
}
