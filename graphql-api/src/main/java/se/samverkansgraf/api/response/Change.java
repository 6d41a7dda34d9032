package se.samverkansgraf.api.response;

/** What became of a fact. */
public enum Change {
    ADDED,
    DROPPED,
    REWORDED,
    UNCHANGED
}
