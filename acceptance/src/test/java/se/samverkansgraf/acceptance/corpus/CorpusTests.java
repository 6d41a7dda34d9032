package se.samverkansgraf.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;

class CorpusTests {

    private static final Path CASES = Path.of("src/test/resources/corpus");

    @ParameterizedTest
    @MethodSource("cases")
    void eachStageGivesWhatWasReviewed(Path folder) throws IOException {
        Stages stages = stages(folder);

        Golden.check(folder.resolve("2-text.txt"), stages.text());
        Golden.check(folder.resolve("3-section.txt"), stages.sections());
        Golden.check(folder.resolve("4-mention.txt"), stages.mentions());
        Golden.check(folder.resolve("5-fact.txt"), stages.facts());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyQuoteStandsAtItsSpan(Path file) throws IOException {
        DocumentFacts facts =
                Objects.requireNonNull(new Stages(file.getFileName().toString(), Files.readAllBytes(file))
                        .reading()
                        .facts());

        assertThat(evidence(facts))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.span().of(facts.text())).isEqualTo(each.quote()));
    }

    @Test
    void theCorpusHasCasesAndSamples() throws IOException {
        assertThat(cases()).isNotEmpty();
        assertThat(texts()).hasSizeGreaterThan(10);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Stages stages(Path folder) throws IOException {
        Path document = folder.resolve("1-document.txt");
        return new Stages(folder.getFileName() + ".txt", Files.readAllBytes(document));
    }

    private static List<Evidence> evidence(DocumentFacts facts) {
        return facts.agreements().stream().flatMap(CorpusTests::evidence).toList();
    }

    private static Stream<Evidence> evidence(AgreementFacts facts) {
        return Stream.of(
                        Stream.of(facts.header().title().evidence()),
                        facts.header().municipalities().stream().map(each -> each.evidence()),
                        facts.header().signatories().stream().map(each -> each.evidence()),
                        facts.priorities().stream().flatMap(each -> each.evidence().stream()),
                        facts.commitments().stream().flatMap(each -> each.evidence().stream()),
                        facts.goals().stream().flatMap(each -> each.evidence().stream()),
                        facts.followUps().stream().map(each -> each.evidence()),
                        facts.cited().stream().map(each -> each.evidence()),
                        facts.mentioned().methods().stream().map(each -> each.evidence()),
                        facts.mentioned().actors().stream().map(each -> each.evidence()))
                .flatMap(each -> each);
    }
}
