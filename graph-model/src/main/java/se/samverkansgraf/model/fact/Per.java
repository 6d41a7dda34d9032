package se.samverkansgraf.model.fact;

/** The time a count is meant for; how often it comes in a year makes counts comparable. */
public enum Per {
    YEAR(1),
    MONTH(12),
    WEEK(52),
    DAY(365);

    private final int timesPerYear;

    Per(int timesPerYear) {
        this.timesPerYear = timesPerYear;
    }

    /** How many of these times a year has, leap years left out. */
    public int timesPerYear() {
        return timesPerYear;
    }
}
