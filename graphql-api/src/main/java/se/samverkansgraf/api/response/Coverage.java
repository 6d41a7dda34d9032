package se.samverkansgraf.api.response;

/** Which zero a zero is. */
public enum Coverage {
    STATED,
    ABSENT,
    UNKNOWN
}
