package se.samverkansgraf.api.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * Days from one to another, both included.
 *
 * @param from the first day, or null where it has no beginning
 * @param to the last day, or null where it has no end
 */
record PeriodInput(@Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * The period that two arguments mean: a day, a period, or today where neither is given.
     *
     * @throws InvalidArgument if both are given, or the period ends before it begins
     */
    static PeriodInput of(@Nullable LocalDate activeOn, @Nullable PeriodInput activeDuring, LocalDate today) {
        if (activeDuring == null) {
            var day = activeOn == null ? today : activeOn;
            return new PeriodInput(day, day);
        }
        if (activeOn != null) {
            throw new InvalidArgument("activeDuring", "cannot be asked for together with activeOn");
        }
        if (activeDuring.endsBeforeItBegins()) {
            throw new InvalidArgument("activeDuring", "ends before it begins");
        }
        return activeDuring;
    }

    private boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }
}
