package se.samverkansgraf.api.response;

/**
 * A focus area that two municipalities prioritise.
 *
 * @param ownAgreements how many valid agreements of the municipality itself do
 * @param agreements how many of the peer do
 * @param weight its part of the similarity
 */
public record SharedPriority(FocusArea focusArea, int ownAgreements, int agreements, double weight) {}
