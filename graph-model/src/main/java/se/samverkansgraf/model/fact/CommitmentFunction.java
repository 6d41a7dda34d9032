package se.samverkansgraf.model.fact;

/** The part that the undertaking side takes in an activity. */
public enum CommitmentFunction {
    /** Does it (genomför). The part meant when the text names none. */
    PERFORMS,
    /** Starts it (initierar). */
    INITIATES,
    /** Coordinates it (samordnar). */
    COORDINATES,
    /** Calls the meetings (sammankallar). */
    CONVENES,
    /** Answers for it (ansvarar). */
    RESPONSIBLE,
    /** Takes part in it (deltar, medverkar, samverkar). */
    PARTICIPATES,
    /** Pays for it (finansierar). */
    FINANCES,
    /** Tells others of it (informerar, kommunicerar). */
    COMMUNICATES
}
