package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * What is known of a municipality's agreements in a period: enough to tell what silence means.
 *
 * @param agreements how many are known at all
 * @param valid how many of them are valid then
 * @param readWell how many of the valid ones were read well
 */
public record KnownAgreements(int agreements, int valid, int readWell) {

    /** Nothing is known. */
    public static final KnownAgreements NONE = new KnownAgreements(0, 0, 0);

    /** The numbers of a row. */
    public static KnownAgreements of(Row row) {
        return new KnownAgreements(row.number("agreements"), row.number("valid"), row.number("readWell"));
    }

    /** What it means that nothing is stated. */
    public Coverage silence() {
        return readWell > 0 ? Coverage.ABSENT : Coverage.UNKNOWN;
    }

    /** Why that is unknown, or null where it is not. */
    public @Nullable UnknownReason reason() {
        if (readWell > 0) {
            return null;
        }
        if (valid > 0) {
            return UnknownReason.POORLY_READ;
        }
        return agreements > 0 ? UnknownReason.NONE_VALID : UnknownReason.NO_AGREEMENT;
    }
}
