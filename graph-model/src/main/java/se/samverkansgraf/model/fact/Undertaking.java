package se.samverkansgraf.model.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How something is undertaken, and by which sides.
 *
 * @param parties who undertakes it, in the order of {@link Party}
 * @param strength how firmly
 * @param function the part taken
 * @param certainty how sure the reading is
 */
public record Undertaking(Set<Party> parties, Strength strength, CommitmentFunction function, Certainty certainty) {

    public Undertaking {
        parties = parties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parties));
    }
}
