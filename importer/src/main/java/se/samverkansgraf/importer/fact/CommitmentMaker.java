package se.samverkansgraf.importer.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.fact.Undertaking;

/** Makes commitments of passages that a deriver has found to be one. */
final class CommitmentMaker {

    private final Scope scope;
    private final PartyReader parties;
    private final CellParties cells;
    private final Subjects subjects;
    private final Functions functions;
    private final Measures measures;
    private final Labels labels;

    CommitmentMaker(Scope scope, PartyReader parties, CellParties cells, Subjects subjects, FactRules rules) {
        this.scope = scope;
        this.parties = parties;
        this.cells = cells;
        this.subjects = subjects;
        this.functions = new Functions(scope, rules);
        this.measures = new Measures(scope, rules);
        this.labels = scope.shared(Labels.class, () -> new Labels(scope, rules));
    }

    /** How a commitment was recognised. */
    record Reading(Strength strength, Certainty certainty, FactRule rule) {}

    /** The commitment that {@code part} of a statement states. */
    Commitment make(Statement statement, Span part, Reading reading) {
        Undertakers undertakers = parties.read(statement, part);
        return new Commitment(
                scope.words(part),
                new Undertaking(
                        undertakers.parties(), reading.strength(), function(statement, part), reading.certainty()),
                undertakers.responsible(),
                subjects.of(statement, part),
                measures.of(part),
                rank(statement),
                List.of(scope.evidence(part, reading.rule())));
    }

    private CommitmentFunction function(Statement statement, Span part) {
        return functions
                .labelled(part)
                .orElseGet(() -> functions.of(firstSentence(statement, part), parties.endOfOpening(part)));
    }

    /** The first sentence that says more than what it is about: 'Föräldrar. Polisen deltar på möten.' */
    private Span firstSentence(Statement statement, Span part) {
        for (Span sentence : statement.sentences()) {
            if (part.contains(sentence) && !labels.isLabel(sentence, part)) {
                return sentence;
            }
        }
        return part;
    }

    /**
     * The commitment that a table's cell assigns for the activity before it.
     *
     * @param telling the cells of the row that assign to nobody
     */
    Commitment ofCell(Statement statement, TablePlace place, List<Span> telling) {
        Undertakers undertakers = cells.of(statement, place);
        Undertaking undertaking = new Undertaking(
                undertakers.parties(),
                Strength.BINDING,
                functions.ofCell(statement.span(), place.columnHead(), place.rowHead()),
                Certainty.CERTAIN);
        return new Commitment(
                scope.words(place.rowHead()) + " | " + scope.words(statement.span()),
                undertaking,
                undertakers.responsible(),
                subjects.of(statement, place.rowHead()),
                measures.ofCell(statement.span(), place.rowHead(), telling),
                rank(statement),
                List.of(
                        scope.evidence(place.rowHead(), FactRule.COMMITMENT_CELL),
                        scope.evidence(statement.span(), FactRule.COMMITMENT_CELL)));
    }

    /** The commitment that a row states by its activity alone, when no cell of it names who does it. */
    Commitment ofActivity(Statement cell, TablePlace place) {
        Undertaking undertaking = new Undertaking(
                Undertakers.BOTH.parties(), Strength.BINDING, CommitmentFunction.PERFORMS, Certainty.UNSURE);
        return new Commitment(
                scope.words(place.rowHead()),
                undertaking,
                Undertakers.BOTH.responsible(),
                subjects.of(cell, place.rowHead()),
                measures.of(place.rowHead()),
                rank(cell),
                List.of(scope.evidence(place.rowHead(), FactRule.COMMITMENT_CELL)));
    }

    /** True where a heading above the statement is a priority. */
    boolean isUnderPriority(Statement statement) {
        return rank(statement) != null;
    }

    /** The rank of the innermost priority that the statement stands under, or null. */
    private @Nullable Integer rank(Statement statement) {
        Priority own = subjects.priorityOfRow(statement);
        if (own != null) {
            return own.rank();
        }
        for (Section section : scope.path(statement)) {
            Priority priority = subjects.priority(section);
            if (priority != null) {
                return priority.rank();
            }
        }
        return null;
    }
}
