package se.samverkansgraf.app.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.app.explain.FactCard.Detail;
import se.samverkansgraf.app.explain.FactCard.Value;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Validity;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Makes the facts of a document into cards, in the document's order. */
final class FactCards {

    private final Vocabulary vocabulary;
    private final List<FactCard> cards = new ArrayList<>();
    private final Map<FactKind, Integer> numbers = new EnumMap<>(FactKind.class);
    private List<Detail> details = new ArrayList<>();

    private FactCards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<FactCard> of(List<AgreementFacts> agreements, Vocabulary vocabulary) {
        FactCards cards = new FactCards(vocabulary);
        agreements.forEach(cards::add);
        return List.copyOf(cards.cards);
    }

    private void add(AgreementFacts facts) {
        int before = numbers.getOrDefault(FactKind.PRIORITY, 0);
        header(facts.header());
        facts.priorities().forEach(this::priority);
        facts.commitments().forEach(commitment -> commitment(commitment, before));
        facts.goals().forEach(this::goal);
        facts.followUps().forEach(this::followUp);
        facts.cited().forEach(this::cited);
        facts.header().signatories().forEach(this::signatory);
    }

    private void header(AgreementHeader header) {
        detail("kind", Stream.of(new Value(Words.of(header.kind()), null)));
        detail(
                "municipalities",
                header.municipalities().stream()
                        .map(party ->
                                new Value(party.evidence().quote() + " (" + party.code() + ")", party.evidence())));
        detail(
                "police-areas",
                header.policeAreas().stream()
                        .map(area -> new Value(
                                area.id() == null ? area.written() : area.written() + " (" + area.id() + ")",
                                area.evidence())));
        detail("valid-stated", period(header.clocks().stated()));
        detail("valid-title", period(header.clocks().title()));
        var signed = header.clocks().signedOn();
        detail(
                "signed-on",
                signed == null
                        ? Stream.empty()
                        : Stream.of(new Value(signed.value().toString(), signed.evidence())));
        card(FactKind.HEADER, header.title().value(), List.of(header.title().evidence()));
    }

    private static Stream<Value> period(@Nullable Validity validity) {
        if (validity == null) {
            return Stream.empty();
        }
        String from = validity.from() == null ? "" : validity.from().toString();
        String to = validity.openEnded() ? Words.of("until-further-notice") : Objects.toString(validity.to(), "");
        return Stream.of(new Value(from + " – " + to, validity.evidence()));
    }

    private void priority(Priority priority) {
        concepts("topics", ConceptKind.FOCUS_AREA, priority.focusAreas());
        card(FactKind.PRIORITY, priority.heading(), priority.evidence());
    }

    private void commitment(Commitment commitment, int prioritiesBefore) {
        var undertaking = commitment.undertaking();
        words("parties", undertaking.parties());
        words("strength", List.of(undertaking.strength()));
        words("function", List.of(undertaking.function()));
        words("certainty", List.of(undertaking.certainty()));
        detail(
                "responsible",
                Stream.concat(
                        uses(ConceptKind.ACTOR, commitment.responsible().actors()),
                        uses(ConceptKind.ROLE, commitment.responsible().roles())));
        concepts("methods", ConceptKind.METHOD, commitment.subject().methods());
        concepts("topics", ConceptKind.FOCUS_AREA, commitment.subject().focusAreas());
        concepts("target-groups", ConceptKind.TARGET_GROUP, commitment.subject().targetGroups());
        detail("measure", measure(commitment.measure()));
        if (commitment.priorityRank() != null) {
            int rank = prioritiesBefore + commitment.priorityRank();
            detail("under", Stream.of(new Value(Words.of("priority.letter") + rank, null)));
        }
        card(FactKind.COMMITMENT, commitment.text(), commitment.evidence());
    }

    private void goal(Goal goal) {
        words("certainty", List.of(goal.certainty()));
        concepts("topics", ConceptKind.FOCUS_AREA, goal.focusAreas());
        detail("measure", measure(goal.measure()));
        card(FactKind.GOAL, goal.text(), goal.evidence());
    }

    private void followUp(FollowUp followUp) {
        concepts("forum", ConceptKind.ACTOR, followUp.forum() == null ? List.of() : List.of(followUp.forum()));
        var times = followUp.timesPerYear();
        detail("times-per-year", times == null ? Stream.empty() : Stream.of(new Value(times.toPlainString(), null)));
        card(FactKind.FOLLOW_UP, followUp.text(), List.of(followUp.evidence()));
    }

    private void cited(Cited cited) {
        words("kind", List.of(cited.kind()));
        card(FactKind.CITED, cited.text(), List.of(cited.evidence()));
    }

    private void signatory(Signatory signatory) {
        words("parties", List.of(signatory.party()));
        if (signatory.name() != null) {
            detail("name", Stream.of(new Value(signatory.name(), null)));
        }
        card(FactKind.SIGNATORY, label(ConceptKind.ROLE, signatory.role()), List.of(signatory.evidence()));
    }

    private static Stream<Value> measure(@Nullable Measure measure) {
        if (measure == null) {
            return Stream.empty();
        }
        String words = Words.of(measure.comparator()) + " " + measure.value().toPlainString() + " " + measure.unit();
        String per = measure.per() == null ? "" : " " + Words.of(measure.per());
        String baseline = measure.baseline() == null ? "" : Words.of("baseline", measure.baseline());
        String deadline = measure.deadline() == null ? "" : Words.of("deadline", measure.deadline());
        return Stream.of(new Value(words + per + baseline + deadline, measure.evidence()));
    }

    private void concepts(String name, ConceptKind kind, List<ConceptUse> concepts) {
        detail(name, uses(kind, concepts));
    }

    private Stream<Value> uses(ConceptKind kind, List<ConceptUse> concepts) {
        return concepts.stream().map(use -> new Value(label(kind, use.id()), use.evidence()));
    }

    private String label(ConceptKind kind, String id) {
        return vocabulary.find(kind, id).map(Concept::sv).orElse(id);
    }

    private void words(String name, Collection<? extends Enum<?>> constants) {
        detail(name, constants.stream().map(constant -> new Value(Words.of(constant), null)));
    }

    private void detail(String name, Stream<Value> values) {
        List<Value> all = values.toList();
        if (!all.isEmpty()) {
            details.add(new Detail(name, all));
        }
    }

    private void card(FactKind kind, String words, List<Evidence> evidence) {
        cards.add(new FactCard(kind, numbers.merge(kind, 1, Integer::sum), words, details, evidence));
        details = new ArrayList<>();
    }
}
