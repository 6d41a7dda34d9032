package se.samverkansgraf.model.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period that a text states, its ends inclusive.
 *
 * @param from first day, or null where unstated or impossible
 * @param to last day, or null where unstated, impossible or open
 * @param openEnded true where the text says tills vidare or the like
 * @param evidence the wording
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, boolean openEnded, Evidence evidence) {}
