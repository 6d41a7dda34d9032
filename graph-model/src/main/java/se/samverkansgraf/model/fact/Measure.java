package se.samverkansgraf.model.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurable target: minst 100 tillfällen, 4 ggr/år, minska med 10 % jämfört med utfallet år 2016.
 *
 * @param comparator how the outcome should relate to {@code value}; minska med minst 10 % is a change of at most -10 %
 * @param value the number stated; a reduction is negative
 * @param unit what is counted, as written in its base form where known: tillfällen, gånger, %
 * @param per the time the count is for, or null where none is stated
 * @param baseline what the change is compared with, as written, or null
 * @param deadline the day by which it should be reached, or null
 * @param evidence the wording of the measure itself
 */
public record Measure(
        Comparator comparator,
        BigDecimal value,
        String unit,
        @Nullable Per per,
        @Nullable String baseline,
        @Nullable LocalDate deadline,
        Evidence evidence) {

    /** The value per year where a cadence allows, else null: 20 per month gives 240. */
    public @Nullable BigDecimal valuePerYear() {
        return per == null ? null : value.multiply(BigDecimal.valueOf(per.timesPerYear()));
    }
}
