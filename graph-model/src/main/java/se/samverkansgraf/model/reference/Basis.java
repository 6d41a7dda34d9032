package se.samverkansgraf.model.reference;

/** What a statement about the police organisation rests on; to be shown wherever the statement is. */
public enum Basis {
    /** A public page or file says so. */
    SOURCE,
    /** No source was found: probable, to be confirmed. */
    GENERAL_KNOWLEDGE
}
