package se.samverkansgraf.api.question;

/** The orders of targets. */
enum TargetOrder implements Ordering {
    AGREEMENT_ASC,
    AGREEMENT_DESC,
    UNIT_ASC,
    UNIT_DESC,
    VALUE_PER_YEAR_ASC,
    VALUE_PER_YEAR_DESC,
    ID_ASC,
    ID_DESC
}
