package se.samverkansgraf.api.response;

/** What an agreement can hold, in the order of Brå's steps. */
public enum AgreementElement {
    VALIDITY,
    SIGNING_DAY,
    SIGNATORY,
    SITUATION_PICTURE,
    DATA_SOURCE,
    CAUSE_ANALYSIS,
    PRIORITY,
    GOAL,
    MEASURABLE_TARGET,
    COMMITMENT,
    RESPONSIBLE,
    RESPONSIBLE_ROLE,
    FOLLOW_UP,
    FOLLOW_UP_FREQUENCY
}
