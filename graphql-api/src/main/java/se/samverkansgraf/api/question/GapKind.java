package se.samverkansgraf.api.question;

/** Where to look for gaps. */
enum GapKind {
    FOCUS_AREA,
    METHOD
}
