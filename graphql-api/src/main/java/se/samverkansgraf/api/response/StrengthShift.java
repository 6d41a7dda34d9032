package se.samverkansgraf.api.response;

/** What became of a fact's strength. */
public enum StrengthShift {
    STRONGER,
    WEAKER,
    EQUAL,
    UNCLEAR
}
