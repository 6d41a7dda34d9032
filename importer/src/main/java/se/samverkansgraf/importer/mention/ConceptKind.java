package se.samverkansgraf.importer.mention;

/** The five vocabularies. */
public enum ConceptKind {
    FOCUS_AREA,
    METHOD,
    ROLE,
    ACTOR,
    TARGET_GROUP
}
