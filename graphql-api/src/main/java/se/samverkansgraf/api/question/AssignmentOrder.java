package se.samverkansgraf.api.question;

/** The orders of assignments. */
enum AssignmentOrder implements Ordering {
    WHO_ASC,
    WHO_DESC,
    MUNICIPALITY_ASC,
    MUNICIPALITY_DESC,
    COMMITMENTS_ASC,
    COMMITMENTS_DESC
}
