package se.samverkansgraf.api.response;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Strength;

/** A statement by which somebody undertakes something. */
public record Commitment(
        String id,
        String text,
        int ordinal,
        Strength strength,
        CommitmentFunction function,
        Certainty certainty,
        List<Party> parties,
        List<Undertaker> madeBy,
        List<Responsibility> responsible,
        List<ConceptUse> concepts,
        @Nullable Measure measure,
        @Nullable Priority priority,
        String rule,
        Agreement agreement,
        List<Evidence> evidence)
        implements Node, Fact, Measured {

    /** The commitment of a row, which holds its agreement too. */
    public static Commitment of(Row row, SharedNodes shared) {
        var agreement = Agreement.of(row.row("agreement"), shared);
        return new Commitment(
                GlobalId.of(Commitment.class, row.text("id")),
                row.text("text"),
                row.number("ordinal"),
                row.constant("strength", Strength.class),
                row.constant("function", CommitmentFunction.class),
                row.constant("certainty", Certainty.class),
                row.texts("parties").stream().map(Party::valueOf).toList(),
                row.rows("madeBy", each -> Undertaker.of(each, shared)).stream()
                        .flatMap(each -> each)
                        .sorted(Comparator.comparing(Undertaker::id))
                        .toList(),
                row.rows("responsible", each -> Responsibility.of(each, shared)).stream()
                        .sorted(Responsibility.ORDER)
                        .toList(),
                concepts(row, shared),
                Measure.in(row),
                row.rows("priority", each -> Priority.of(each, agreement, shared)).stream()
                        .findFirst()
                        .orElse(null),
                row.text("rule"),
                agreement,
                row.rows("evidence", Evidence::of));
    }

    private static List<ConceptUse> concepts(Row row, SharedNodes shared) {
        return Stream.of(
                        ConceptUse.list(row, "methods", Method.class, shared),
                        ConceptUse.list(row, "focusAreas", FocusArea.class, shared),
                        ConceptUse.list(row, "targetGroups", TargetGroup.class, shared))
                .flatMap(List::stream)
                .toList();
    }

    public List<Method> methods() {
        return ConceptUse.concepts(concepts, Method.class);
    }

    public List<FocusArea> focusAreas() {
        return ConceptUse.concepts(concepts, FocusArea.class);
    }

    public List<TargetGroup> targetGroups() {
        return ConceptUse.concepts(concepts, TargetGroup.class);
    }
}
