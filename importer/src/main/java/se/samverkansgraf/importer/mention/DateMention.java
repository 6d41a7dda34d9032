package se.samverkansgraf.importer.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, month or year that is no part of a period.
 *
 * @param first the day, or the first day of the month or year; null where the date is impossible
 * @param last the day, or the last day of the month or year; null where the date is impossible
 * @param precision how exactly it is written
 */
public record DateMention(
        @Nullable LocalDate first, @Nullable LocalDate last, Precision precision) implements MentionValue {

    /** True for a date that no calendar has: 31 juni 2023. */
    public boolean impossible() {
        return first == null;
    }
}
