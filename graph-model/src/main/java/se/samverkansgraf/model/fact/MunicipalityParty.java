package se.samverkansgraf.model.fact;

/**
 * A municipality that is a party to an agreement.
 *
 * @param code SCB's four-digit code, as text
 * @param evidence where it is named
 */
public record MunicipalityParty(String code, Evidence evidence) {}
