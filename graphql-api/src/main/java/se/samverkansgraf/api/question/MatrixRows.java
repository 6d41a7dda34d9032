package se.samverkansgraf.api.question;

import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;

/** What the rows of a matrix are. */
enum MatrixRows {
    FOCUS_AREA(FocusArea.class),
    METHOD(Method.class);

    private final Class<? extends Concept> concepts;

    MatrixRows(Class<? extends Concept> concepts) {
        this.concepts = concepts;
    }

    /** The type of the rows. */
    Class<? extends Concept> concepts() {
        return concepts;
    }
}
