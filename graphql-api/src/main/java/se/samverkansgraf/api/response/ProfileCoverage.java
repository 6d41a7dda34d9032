package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/**
 * Whose profile of priorities is known.
 *
 * @param own what is known of the municipality's own
 * @param ownUnknownReason why that is unknown, or null where it is not
 * @param others of how many other municipalities
 */
public record ProfileCoverage(Coverage own, @Nullable UnknownReason ownUnknownReason, CoverageCount others) {}
