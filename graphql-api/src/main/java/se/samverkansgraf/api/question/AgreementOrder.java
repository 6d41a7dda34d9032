package se.samverkansgraf.api.question;

/** The orders of agreements. */
enum AgreementOrder implements Ordering {
    TITLE_ASC,
    TITLE_DESC,
    VALID_FROM_ASC,
    VALID_FROM_DESC,
    VALID_TO_ASC,
    VALID_TO_DESC,
    ID_ASC,
    ID_DESC
}
