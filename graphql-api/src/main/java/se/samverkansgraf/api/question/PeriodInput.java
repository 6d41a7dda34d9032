package se.samverkansgraf.api.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/** Days from one to another, both included. */
record PeriodInput(LocalDate from, LocalDate to) {

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
        if (activeDuring.to().isBefore(activeDuring.from())) {
            throw new InvalidArgument("activeDuring", "ends before it begins");
        }
        return activeDuring;
    }
}
