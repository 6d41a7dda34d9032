package se.samverkansgraf.api.question;

/** The orders of concepts. */
enum ConceptOrder implements Ordering {
    LABEL_SV_ASC,
    LABEL_SV_DESC,
    LABEL_EN_ASC,
    LABEL_EN_DESC,
    SLUG_ASC,
    SLUG_DESC
}
