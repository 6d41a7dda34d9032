package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samverkansgraf.importer.issue.UnknownMethod;
import se.samverkansgraf.importer.issue.UnknownRole;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds what a table's cells assign, and the activities that no cell assigns to anybody. */
final class Cells {

    private static final int LONGEST_NAME = 4;
    private static final Set<SectionRole> ASSIGNING =
            Set.of(SectionRole.COMMUNICATION, SectionRole.ORGANISATION, SectionRole.COMMITMENTS);

    private final Scope scope;
    private final CommitmentMaker maker;
    private final PartyReader parties;
    private final ColumnHeads columns;
    private final Issues issues;

    Cells(Scope scope, CommitmentMaker maker, PartyReader parties, ColumnHeads columns, Issues issues) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.columns = columns;
        this.issues = issues;
    }

    List<Commitment> derive() {
        List<Statement> assigning = new ArrayList<>();
        Map<Span, List<Span>> telling = new HashMap<>();
        for (Statement cell : scope.statements(Form.CELL)) {
            TablePlace place = cell.place().cell();
            if (place != null && assigns(cell, place)) {
                assigning.add(cell);
            } else if (place != null) {
                telling.computeIfAbsent(place.rowHead(), any -> new ArrayList<>())
                        .add(cell.span());
            }
        }
        List<Commitment> found = new ArrayList<>();
        Set<Span> assigned = new HashSet<>();
        for (Statement cell : assigning) {
            TablePlace place = Objects.requireNonNull(cell.place().cell());
            found.add(maker.ofCell(cell, place, telling.getOrDefault(place.rowHead(), List.of())));
            assigned.add(place.rowHead());
            reportUnknown(cell, place);
        }
        for (Statement cell : scope.statements(Form.CELL)) {
            TablePlace place = cell.place().cell();
            if (place != null && assigned.add(place.rowHead())) {
                found.add(maker.ofActivity(cell, place));
            }
        }
        return found;
    }

    /**
     * True where the head above the cell is a side, a part taken or words for who ('Övriga', 'Vem'); without a head,
     * where the cell names a side; below one that says nothing of it, where somebody opens the cell and does something.
     */
    private boolean assigns(Statement cell, TablePlace place) {
        Span head = place.columnHead();
        if (head == null) {
            return parties.namesSomebody(cell.span());
        }
        List<SectionRole> roles = scope.in(head).of(HeadingCue.class).stream()
                .map(cue -> cue.value().role())
                .toList();
        boolean other = !roles.isEmpty() && roles.stream().noneMatch(ASSIGNING::contains);
        return !other
                && !columns.tellsElse(head)
                && (!roles.isEmpty()
                        || isAnswer(cell.span(), head)
                        || parties.namesSomebody(head)
                        || parties.opensWithDoer(cell.span())
                        || !scope.in(head).of(FunctionCue.class).isEmpty());
    }

    /** Below 'Övriga' whatever stands there is somebody's part, unless it only tells when: 'Vid behov'. */
    private boolean isAnswer(Span cell, Span head) {
        return columns.asksWho(head) && (parties.namesSomebody(cell) || !scope.has(cell, Mark.CONDITION));
    }

    private void reportUnknown(Statement cell, TablePlace place) {
        Span activity = place.rowHead();
        boolean named = !scope.in(activity).of(ConceptKind.METHOD).isEmpty()
                || !scope.in(activity).of(ConceptKind.FOCUS_AREA).isEmpty()
                || !scope.in(activity).of(ConceptKind.ACTOR).isEmpty();
        if (!named && scope.words(activity).split(" ", -1).length <= LONGEST_NAME) {
            issues.add(new UnknownMethod(issues.document(), scope.evidence(activity, FactRule.COMMITMENT_CELL)));
        }
        if (namesResponsible(place) && !parties.namesSomebody(cell.span())) {
            issues.add(new UnknownRole(issues.document(), scope.evidence(cell.span(), FactRule.COMMITMENT_CELL)));
        }
    }

    private boolean namesResponsible(TablePlace place) {
        Span head = place.columnHead();
        return head != null
                && scope.in(head)
                        .any(FunctionCue.class, cue -> cue.value().function() == CommitmentFunction.RESPONSIBLE);
    }
}
