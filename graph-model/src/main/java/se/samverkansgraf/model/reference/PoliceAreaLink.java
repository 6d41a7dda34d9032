package se.samverkansgraf.model.reference;

/**
 * A police area covers a municipality, or part of it: the cities of Stockholm and Malmö are split.
 *
 * @param policeAreaId the area, of any level
 * @param municipalityCode the municipality
 * @param provenance what the statement rests on
 */
public record PoliceAreaLink(String policeAreaId, String municipalityCode, Provenance provenance) {}
