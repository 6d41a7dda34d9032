package se.samverkansgraf.api.response;

/** Sorts of facts that are compared. */
public enum ComparedKind {
    COMMITMENT,
    PRIORITY,
    GOAL
}
