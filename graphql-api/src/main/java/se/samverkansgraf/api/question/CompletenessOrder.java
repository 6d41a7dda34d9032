package se.samverkansgraf.api.question;

/** The orders of agreements by what they lack. */
enum CompletenessOrder implements Ordering {
    LACKING_ASC,
    LACKING_DESC,
    TITLE_ASC,
    TITLE_DESC,
    VALID_FROM_ASC,
    VALID_FROM_DESC
}
