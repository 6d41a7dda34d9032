package se.samverkansgraf.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A police area named as party, or by its chief's title.
 *
 * @param written the bare name as written, without lokalpolisområde or LPO
 * @param id the area's id in the reference data, or null where the name resolves to none
 * @param evidence where it is named
 */
public record PoliceAreaParty(String written, @Nullable String id, Evidence evidence) {}
