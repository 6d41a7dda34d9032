package se.samverkansgraf.importer.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as its words give it; the year may be missing.
 *
 * @param year or null where the words give none
 * @param month 1 to 12, or null
 * @param day as written, or null
 * @param months how many months it covers from {@code month} on; 1 for a day or month
 */
record WrittenDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        int months) {

    WrittenDate inYear(int other) {
        return new WrittenDate(other, month, day, months);
    }

    boolean hasYear() {
        return year != null;
    }

    /** True where the words give a date that no calendar has. */
    boolean isImpossible() {
        return month != null && (month < 1 || month > 12) || day != null && first() == null;
    }

    Precision precision() {
        if (day != null) {
            return Precision.DAY;
        }
        if (month == null) {
            return Precision.YEAR;
        }
        return months == 1 ? Precision.MONTH : Precision.SEASON;
    }

    /** First day, or null without a year or for an impossible date. */
    @Nullable LocalDate first() {
        if (year == null || month != null && (month < 1 || month > 12)) {
            return null;
        }
        LocalDate start = LocalDate.of(year, month == null ? 1 : month, 1);
        if (day == null) {
            return start;
        }
        return day < 1 || day > start.lengthOfMonth() ? null : start.withDayOfMonth(day);
    }

    /** Last day, or null without a year or for an impossible date. */
    @Nullable LocalDate last() {
        LocalDate first = first();
        if (first == null || day != null) {
            return first;
        }
        return first.plusMonths(month == null ? 12 : months).minusDays(1);
    }
}
