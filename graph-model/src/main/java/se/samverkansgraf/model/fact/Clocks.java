package se.samverkansgraf.model.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of an agreement, apart: none is chosen for another. The fourth, the time of import, belongs to the run.
 *
 * @param stated the period that the agreement's validity clause states, or null
 * @param title the period in the title, or null
 * @param signedOn the day of signing, or null
 */
public record Clocks(
        @Nullable Validity stated,
        @Nullable Validity title,
        @Nullable Stated<LocalDate> signedOn) {

    /** The stated validity, else the title's period, else null: what questions about time use. */
    public @Nullable Validity valid() {
        return stated != null ? stated : title;
    }
}
