package se.samverkansgraf.api.question;

/** The orders of commitments. */
enum CommitmentOrder implements Ordering {
    AGREEMENT_ASC,
    AGREEMENT_DESC,
    STRENGTH_ASC,
    STRENGTH_DESC,
    VALID_FROM_ASC,
    VALID_FROM_DESC,
    ID_ASC,
    ID_DESC
}
