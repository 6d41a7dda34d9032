package se.samverkansgraf.api.response;

/** How an agreement follows those before it in its line. */
public enum Transition {
    FIRST,
    GAP,
    ADJOINING,
    OVERLAP,
    UNKNOWN
}
