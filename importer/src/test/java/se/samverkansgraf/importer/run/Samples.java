package se.samverkansgraf.importer.run;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;

/** Reads small texts the whole way, and gathers the evidence of what was read. */
final class Samples {

    static final AgreementReader READER = AgreementReader.load();

    private Samples() {}

    static Reading read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return READER.read(new SourceDocument("test.txt", "test.txt", "0".repeat(64), "text/plain", bytes));
    }

    /** The one agreement of a text. */
    static AgreementFacts agreement(String text) {
        DocumentFacts facts = Objects.requireNonNull(read(text).facts());
        if (facts.agreements().size() != 1) {
            throw new AssertionError(
                    "%d agreements were read".formatted(facts.agreements().size()));
        }
        return facts.agreements().get(0);
    }

    static Stream<Evidence> evidence(Reading reading) {
        DocumentFacts facts = reading.facts();
        return facts == null ? Stream.empty() : evidence(facts);
    }

    static Stream<Evidence> evidence(DocumentFacts facts) {
        return facts.agreements().stream().flatMap(Samples::evidence);
    }

    private static Stream<Evidence> evidence(AgreementFacts facts) {
        return Stream.of(
                        header(facts),
                        facts.priorities().stream()
                                .flatMap(priority -> Stream.concat(
                                        priority.evidence().stream(), of(priority.focusAreas().stream()))),
                        facts.commitments().stream()
                                .flatMap(commitment -> Stream.concat(
                                        commitment.evidence().stream(),
                                        of(commitment.subject().focusAreas().stream()))),
                        facts.goals().stream().flatMap(goal -> goal.evidence().stream()),
                        facts.followUps().stream().map(followUp -> followUp.evidence()),
                        facts.cited().stream().map(cited -> cited.evidence()),
                        of(facts.mentioned().methods().stream()),
                        of(facts.mentioned().roles().stream()),
                        of(facts.mentioned().actors().stream()),
                        of(facts.mentioned().targetGroups().stream()))
                .flatMap(stream -> stream);
    }

    private static Stream<Evidence> header(AgreementFacts facts) {
        return Stream.of(
                        Stream.of(facts.header().title().evidence()),
                        facts.header().municipalities().stream().map(party -> party.evidence()),
                        facts.header().policeAreas().stream().map(party -> party.evidence()),
                        facts.header().signatories().stream().map(signatory -> signatory.evidence()),
                        Stream.ofNullable(facts.header().clocks().stated()).map(stated -> stated.evidence()),
                        Stream.ofNullable(facts.header().clocks().title()).map(title -> title.evidence()),
                        Stream.ofNullable(facts.header().clocks().signedOn()).map(signed -> signed.evidence()))
                .flatMap(stream -> stream);
    }

    private static Stream<Evidence> of(Stream<ConceptUse> uses) {
        return uses.map(ConceptUse::evidence);
    }
}
