package se.samverkansgraf.api.question;

/** The orders of priorities, goals and follow-ups. */
enum FactOrder implements Ordering {
    AGREEMENT_ASC,
    AGREEMENT_DESC,
    VALID_FROM_ASC,
    VALID_FROM_DESC,
    ID_ASC,
    ID_DESC
}
