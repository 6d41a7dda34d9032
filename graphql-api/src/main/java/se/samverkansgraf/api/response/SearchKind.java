package se.samverkansgraf.api.response;

/** What a search found. */
public enum SearchKind {
    PASSAGE,
    COMMITMENT,
    GOAL,
    FOLLOW_UP,
    SECTION,
    PRIORITY,
    AGREEMENT,
    CONCEPT,
    MUNICIPALITY;

    static SearchKind ofLabel(String label) {
        return switch (label) {
            case "Passage" -> PASSAGE;
            case "Commitment" -> COMMITMENT;
            case "Goal" -> GOAL;
            case "FollowUp" -> FOLLOW_UP;
            case "Section" -> SECTION;
            case "Priority" -> PRIORITY;
            case "Agreement" -> AGREEMENT;
            case "Municipality" -> MUNICIPALITY;
            default -> CONCEPT;
        };
    }
}
