package se.samverkansgraf.api.response;

/** The language of a label. */
public enum Language {
    SV,
    EN
}
