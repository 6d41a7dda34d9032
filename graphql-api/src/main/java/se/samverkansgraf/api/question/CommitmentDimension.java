package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Actor;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Role;
import se.samverkansgraf.api.response.TargetGroup;

/** What commitments are counted by. */
enum CommitmentDimension implements Dimension {
    MUNICIPALITY,
    COUNTY,
    GROUP,
    POLICE_REGION,
    KIND,
    YEAR,
    STRENGTH,
    FUNCTION,
    CERTAINTY,
    PARTY,
    MEASURE,
    UNIT,
    METHOD,
    FOCUS_AREA,
    TARGET_GROUP,
    ROLE,
    ACTOR;

    /** True where all commitments of an agreement have the same values. */
    boolean isOfAgreements() {
        return switch (this) {
            case MUNICIPALITY, COUNTY, GROUP, POLICE_REGION, KIND, YEAR -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Class<? extends Concept> concepts() {
        return switch (this) {
            case METHOD -> Method.class;
            case FOCUS_AREA -> FocusArea.class;
            case TARGET_GROUP -> TargetGroup.class;
            case ROLE -> Role.class;
            case ACTOR -> Actor.class;
            default -> null;
        };
    }
}
