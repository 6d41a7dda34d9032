package se.samverkansgraf.api.response;

/** Where an agreement's validity was read. */
public enum ValidityBasis {
    STATED,
    TITLE,
    NONE
}
