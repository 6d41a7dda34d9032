package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;

/** What agreements are counted by. */
enum AgreementDimension implements Dimension {
    MUNICIPALITY,
    COUNTY,
    GROUP,
    POLICE_REGION,
    KIND,
    YEAR,
    VALIDITY_BASIS,
    FOCUS_AREA,
    METHOD;

    @Override
    public @Nullable Class<? extends Concept> concepts() {
        return switch (this) {
            case FOCUS_AREA -> FocusArea.class;
            case METHOD -> Method.class;
            default -> null;
        };
    }
}
