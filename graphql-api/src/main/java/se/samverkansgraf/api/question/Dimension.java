package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Concept;

/** Something that is counted by. */
interface Dimension {

    /** The constant's name, as statements know it. */
    String name();

    /** The type of the concepts that are its values, or null where they are none. */
    @Nullable Class<? extends Concept> concepts();
}
