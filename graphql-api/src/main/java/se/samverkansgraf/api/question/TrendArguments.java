package se.samverkansgraf.api.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/** What a trend is asked for with. */
record TrendArguments(
        @Nullable List<String> focusArea,
        @Nullable List<String> method,
        boolean rollUp,
        TrendPlaces by,
        @Nullable PlaceFilter filter,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int USUAL_YEARS = 20;

    PlaceFilter places() {
        return filter == null ? PlaceFilter.ALL : filter;
    }

    /**
     * The years meant.
     *
     * @throws InvalidArgument if one is out of range, or the last is before the first
     */
    YearRange years(int thisYear) {
        int last = lastYear == null ? thisYear : checked("lastYear", lastYear);
        int first = firstYear == null ? last - USUAL_YEARS + 1 : checked("firstYear", firstYear);
        if (last < first) {
            throw new InvalidArgument("lastYear", "is before firstYear");
        }
        return new YearRange(first, last);
    }

    private static int checked(String argument, int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new InvalidArgument(argument, "wants %d to %d, has %d".formatted(EARLIEST, LATEST, year));
        }
        return year;
    }

    /** Years from one to another, both included. */
    record YearRange(int first, int last) {

        int size() {
            return last - first + 1;
        }
    }
}
