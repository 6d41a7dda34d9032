package se.samverkansgraf.api.question;

/** The orders of police areas. */
enum PoliceAreaOrder implements Ordering {
    NAME_ASC,
    NAME_DESC,
    LEVEL_ASC,
    LEVEL_DESC
}
