package se.samverkansgraf.api.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What peers do and a municipality does not.
 *
 * @param own what is known of the municipality's own agreements
 * @param group the peers
 * @param known what is known of each peer's agreements
 * @param atLeast how many peers at least do each
 * @param totalCount how many gaps there are, those left out included
 */
public record Gaps(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Municipality municipality,
        KnownAgreements own,
        PeerGroup group,
        List<KnownAgreements> known,
        int atLeast,
        int totalCount,
        List<Gap> gaps) {

    public Coverage silence() {
        return own.silence();
    }

    public @Nullable UnknownReason unknownReason() {
        return own.reason();
    }

    /** The peers by what is known of them, none of them stating anything. */
    public CoverageCount peers() {
        return CoverageCount.of(0, known);
    }
}
