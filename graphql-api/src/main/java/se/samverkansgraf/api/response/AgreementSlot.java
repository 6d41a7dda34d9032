package se.samverkansgraf.api.response;

/** What about an agreement a passage states. */
public enum AgreementSlot {
    TITLE,
    KIND,
    VALIDITY,
    TITLE_PERIOD,
    SIGNED_ON,
    MUNICIPALITY,
    POLICE_AREA,
    SIGNATORY
}
