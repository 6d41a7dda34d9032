package se.samverkansgraf.api.response;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many municipalities something is stated for, absent from and unknown for. */
public record CoverageCount(int stated, int absent, int noAgreement, int noneValid, int poorlyRead) {

    /**
     * Counts municipalities.
     *
     * @param stated how many state it
     * @param others what is known of those that do not
     */
    public static CoverageCount of(int stated, Collection<KnownAgreements> others) {
        Map<UnknownReason, Integer> reasons = new EnumMap<>(UnknownReason.class);
        int absent = 0;
        for (KnownAgreements known : others) {
            var reason = known.reason();
            if (reason == null) {
                absent++;
            } else {
                reasons.merge(reason, 1, Integer::sum);
            }
        }
        return new CoverageCount(
                stated,
                absent,
                reasons.getOrDefault(UnknownReason.NO_AGREEMENT, 0),
                reasons.getOrDefault(UnknownReason.NONE_VALID, 0),
                reasons.getOrDefault(UnknownReason.POORLY_READ, 0));
    }

    public int unknown() {
        return noAgreement + noneValid + poorlyRead;
    }

    /** Stated where anybody states it, absent where everybody is known not to, else unknown. */
    public Coverage coverage() {
        if (stated > 0) {
            return Coverage.STATED;
        }
        return absent > 0 && unknown() == 0 ? Coverage.ABSENT : Coverage.UNKNOWN;
    }

    /** Why it is unknown, most often; null where it is not. */
    public @Nullable UnknownReason reason() {
        if (coverage() != Coverage.UNKNOWN) {
            return null;
        }
        if (poorlyRead > noneValid && poorlyRead > noAgreement) {
            return UnknownReason.POORLY_READ;
        }
        return noneValid > noAgreement ? UnknownReason.NONE_VALID : UnknownReason.NO_AGREEMENT;
    }
}
