package se.samverkansgraf.api.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in its line.
 *
 * @param since how it follows those before it
 * @param days how many days lie between or are covered twice, or null
 * @param gapFrom the first day on which nothing was valid, or null
 * @param gapTo the last day on which nothing was valid, or null
 */
public record LineEntry(
        Agreement agreement,
        Transition since,
        @Nullable Integer days,
        @Nullable LocalDate gapFrom,
        @Nullable LocalDate gapTo) {

    /** An entry of which only the transition can be told. */
    public static LineEntry of(Agreement agreement, Transition since) {
        return new LineEntry(agreement, since, null, null, null);
    }
}
