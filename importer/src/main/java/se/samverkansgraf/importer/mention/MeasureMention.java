package se.samverkansgraf.importer.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Per;

/**
 * A count, share or cadence that something should reach.
 *
 * @param comparator how the outcome should relate to {@code value}
 * @param value the number; negative for a reduction
 * @param unit what is counted, as written: tillfällen, gånger, %
 * @param per the time the count is for, or null where none is stated
 * @param baseline what the change is compared with, as written, or null
 * @param deadline the day by which it should be reached, or null
 */
public record MeasureMention(
        Comparator comparator,
        BigDecimal value,
        String unit,
        @Nullable Per per,
        @Nullable String baseline,
        @Nullable LocalDate deadline)
        implements MentionValue {

    /** The unit where nothing but how often is said. */
    public static final String TIMES = "gånger";
}
