package se.samverkansgraf.model.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Undertaking;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an agreement states: priorities, commitments, goals and follow-ups. */
final class StatementJson {

    private StatementJson() {}

    static void putPriorities(ArrayNode array, List<Priority> priorities) {
        Map<Integer, Priority> byRank = priorities.stream()
                .collect(Collectors.toMap(Priority::rank, Function.identity(), (first, second) -> first));
        for (Priority priority : priorities) {
            Priority parent = priority.parentRank() == null ? null : byRank.get(priority.parentRank());
            ObjectNode json = array.addObject();
            json.put("rank", priority.rank());
            json.put("heading", priority.heading());
            EvidenceJson.putConcepts(json, "focusAreas", ConceptKind.FOCUS_AREA, priority.focusAreas());
            json.put("parent", parent == null ? null : parent.heading());
            json.put("parentRank", priority.parentRank());
            EvidenceJson.put(json, priority.evidence());
        }
    }

    static void putCommitments(ArrayNode array, List<Commitment> commitments) {
        for (Commitment commitment : commitments) {
            Undertaking undertaking = commitment.undertaking();
            ObjectNode json = array.addObject();
            json.put("quote", commitment.text());
            ArrayNode parties = json.putArray("parties");
            undertaking.parties().forEach(party -> parties.add(party.name()));
            EvidenceJson.putConcepts(
                    json, "actors", ConceptKind.ACTOR, commitment.responsible().actors());
            EvidenceJson.putConcepts(
                    json, "roles", ConceptKind.ROLE, commitment.responsible().roles());
            json.put("function", undertaking.function().name());
            EvidenceJson.putConcepts(
                    json, "methods", ConceptKind.METHOD, commitment.subject().methods());
            EvidenceJson.putConcepts(
                    json,
                    "focusAreas",
                    ConceptKind.FOCUS_AREA,
                    commitment.subject().focusAreas());
            EvidenceJson.putConcepts(
                    json,
                    "targetGroups",
                    ConceptKind.TARGET_GROUP,
                    commitment.subject().targetGroups());
            EvidenceJson.putMeasure(json, commitment.measure());
            json.put("strength", undertaking.strength().name());
            putCertainty(json, undertaking.certainty());
            json.put("priorityRank", commitment.priorityRank());
            EvidenceJson.put(json, commitment.evidence());
        }
    }

    static void putGoals(ArrayNode array, List<Goal> goals) {
        for (Goal goal : goals) {
            ObjectNode json = array.addObject();
            json.put("quote", goal.text());
            EvidenceJson.putConcepts(json, "focusAreas", ConceptKind.FOCUS_AREA, goal.focusAreas());
            EvidenceJson.putMeasure(json, goal.measure());
            putCertainty(json, goal.certainty());
            EvidenceJson.put(json, goal.evidence());
        }
    }

    static void putFollowUps(ArrayNode array, List<FollowUp> followUps) {
        for (FollowUp followUp : followUps) {
            ObjectNode json = array.addObject();
            json.put("quote", followUp.text());
            putForum(json, followUp);
            json.put("timesPerYear", followUp.timesPerYear());
            EvidenceJson.put(json, followUp.evidence());
        }
    }

    /** The forum is a bare id, as in the annotations; what names it stands beside. */
    private static void putForum(ObjectNode json, FollowUp followUp) {
        @Nullable String forum = followUp.forum() == null
                ? null
                : GuideIds.written(ConceptKind.ACTOR, followUp.forum().id());
        json.put("forum", forum);
        EvidenceJson.putConcepts(
                json,
                "forumNamed",
                ConceptKind.ACTOR,
                followUp.forum() == null ? List.of() : List.of(followUp.forum()));
    }

    private static void putCertainty(ObjectNode json, Certainty certainty) {
        json.put("certainty", certainty.name());
        json.put("optional", certainty == Certainty.UNSURE);
    }
}
