package se.samverkansgraf.importer.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of time; months and years are widened to their first and last day.
 *
 * @param from first day, or null where unstated (från undertecknandet) or impossible
 * @param to last day, or null where open, unstated or impossible
 * @param openEnded true where the words say that no end is set (tills vidare)
 * @param precision how exactly the less exact of the two ends is written
 * @param impossible the end that no calendar has, as written (31 juni 2023), or null
 */
public record PeriodMention(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean openEnded,
        Precision precision,
        @Nullable String impossible)
        implements MentionValue {}
