package se.samverkansgraf.api.response;

/** Why nothing can be said. */
public enum UnknownReason {
    NO_AGREEMENT,
    NONE_VALID,
    POORLY_READ
}
