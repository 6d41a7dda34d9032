package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.graph.NodeLabel;

/** Makes rows of the facts of agreements, and ties each to its passages. */
final class FactRows {

    private final Passages passages;
    private final List<Row> priorities = new ArrayList<>();
    private final List<Row> commitments = new ArrayList<>();
    private final List<Row> goals = new ArrayList<>();
    private final List<Row> followUps = new ArrayList<>();
    private final List<Row> cited = new ArrayList<>();
    private final List<Row> evidence = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> tied = new HashSet<>();

    FactRows(Passages passages) {
        this.passages = passages;
    }

    /** Adds the facts of one agreement; a fact that it states twice is one fact with both passages. */
    void add(String agreementId, AgreementFacts facts) {
        var ranked = new RankedPriorities(agreementId, facts.priorities());
        facts.priorities().forEach(each -> addPriority(agreementId, each, ranked));
        for (int i = 0; i < facts.commitments().size(); i++) {
            addCommitment(agreementId, facts, i, ranked);
        }
        for (int i = 0; i < facts.goals().size(); i++) {
            addGoal(agreementId, facts.goals().get(i), i + 1);
        }
        for (int i = 0; i < facts.followUps().size(); i++) {
            addFollowUp(agreementId, facts.followUps().get(i), i + 1);
        }
        for (int i = 0; i < facts.cited().size(); i++) {
            addCited(agreementId, facts.cited().get(i), i + 1);
        }
    }

    /** The rows that create facts, in the order in which they can be created. */
    List<Batch> creating() {
        return List.of(
                new Batch("write/write-priorities", priorities),
                new Batch("write/write-commitments", commitments),
                new Batch("write/write-goals", goals),
                new Batch("write/write-follow-ups", followUps),
                new Batch("write/write-cited", cited));
    }

    /** The rows that tie facts to passages. */
    Batch evidence() {
        return new Batch("write/write-fact-evidence", evidence);
    }

    private void addPriority(String agreementId, Priority priority, RankedPriorities ranked) {
        var id = ranked.keyOf(priority);
        if (isFirst(id, priority.rank(), priority.evidence())) {
            priorities.add(Row.of("id", id)
                    .and("agreementId", agreementId)
                    .and("heading", priority.heading())
                    .and("rank", priority.rank())
                    .and("rule", ruleOf(priority.evidence()))
                    .and("focusAreas", Uses.of(priority.focusAreas()))
                    .and("parentId", ranked.keyOf(priority.parentRank())));
        }
    }

    private void addCommitment(String agreementId, AgreementFacts facts, int index, RankedPriorities ranked) {
        Commitment commitment = facts.commitments().get(index);
        var priorityId = ranked.keyOf(commitment.priorityRank());
        var id = Keys.commitment(agreementId, commitment, priorityId);
        if (isFirst(id, index + 1, commitment.evidence())) {
            commitments.add(CommitmentRow.of(commitment, facts.header())
                    .and("id", id)
                    .and("agreementId", agreementId)
                    .and("ordinal", index + 1)
                    .and("rule", ruleOf(commitment.evidence()))
                    .and("priorityId", priorityId));
        }
    }

    private void addGoal(String agreementId, Goal goal, int ordinal) {
        var id = Keys.fact(NodeLabel.GOAL, agreementId, goal);
        if (isFirst(id, ordinal, goal.evidence())) {
            var row = Row.of("id", id)
                    .and("agreementId", agreementId)
                    .and("text", goal.text())
                    .and("ordinal", ordinal)
                    .and("certainty", goal.certainty().name())
                    .and("rule", ruleOf(goal.evidence()))
                    .and("focusAreas", Uses.of(goal.focusAreas()));
            goals.add(MeasureRow.addTo(row, goal.measure()));
        }
    }

    private void addFollowUp(String agreementId, FollowUp followUp, int ordinal) {
        var id = Keys.fact(NodeLabel.FOLLOW_UP, agreementId, followUp);
        if (isFirst(id, ordinal, List.of(followUp.evidence()))) {
            var times = followUp.timesPerYear();
            var forum = followUp.forum();
            followUps.add(Row.of("id", id)
                    .and("agreementId", agreementId)
                    .and("text", followUp.text())
                    .and("ordinal", ordinal)
                    .and("timesPerYear", times == null ? null : times.doubleValue())
                    .and("rule", followUp.evidence().rule())
                    .and("forums", forum == null ? List.of() : Uses.of(List.of(forum))));
        }
    }

    private void addCited(String agreementId, Cited source, int ordinal) {
        var id = Keys.fact(NodeLabel.CITED, agreementId, source);
        if (isFirst(id, ordinal, List.of(source.evidence()))) {
            cited.add(Row.of("id", id)
                    .and("agreementId", agreementId)
                    .and("kind", source.kind().name())
                    .and("text", source.text())
                    .and("rule", source.evidence().rule()));
        }
    }

    /** Ties a fact to its passages; true where the document has not stated it before. */
    private boolean isFirst(String id, int place, List<Evidence> evidenceOfFact) {
        boolean first = !ordinals.containsKey(id);
        for (Evidence each : evidenceOfFact) {
            var passageId = passages.keyOf(each);
            if (tied.add(id + passageId)) {
                evidence.add(Row.of("factId", id)
                        .and("passageId", passageId)
                        .and("rule", each.rule())
                        .and("ordinal", ordinals.merge(id, 1, Integer::sum))
                        .and("place", place));
            }
        }
        return first;
    }

    private static String ruleOf(List<Evidence> evidence) {
        return evidence.get(0).rule();
    }

    /** The priorities of an agreement by rank, for what stands under them. */
    private static final class RankedPriorities {

        private final String agreementId;
        private final Map<Integer, Priority> byRank = new HashMap<>();

        RankedPriorities(String agreementId, List<Priority> priorities) {
            this.agreementId = agreementId;
            priorities.forEach(each -> byRank.putIfAbsent(each.rank(), each));
        }

        String keyOf(Priority priority) {
            var parent = priority.parentRank();
            return Keys.priority(agreementId, priority, parent == null ? null : byRank.get(parent));
        }

        /** The key of the priority of a rank; null where there is none. */
        @Nullable String keyOf(@Nullable Integer rank) {
            var priority = rank == null ? null : byRank.get(rank);
            return priority == null ? null : keyOf(priority);
        }
    }
}
