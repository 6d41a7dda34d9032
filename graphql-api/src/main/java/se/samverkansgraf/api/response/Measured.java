package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Certainty;

/** A fact that may have a measure. */
public sealed interface Measured permits Commitment, Goal {

    /** The exact words. */
    String text();

    /** Its topics. */
    List<FocusArea> focusAreas();

    /** How sure the reading is. */
    Certainty certainty();

    /** Its measurable target, or null. */
    @Nullable Measure measure();
}
