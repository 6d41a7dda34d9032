package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that may have a measure. */
public sealed interface Measured permits Commitment, Goal {

    /** The exact words. */
    String text();

    /** Its topics. */
    List<FocusArea> focusAreas();

    /** Its measurable target, or null. */
    @Nullable Measure measure();
}
