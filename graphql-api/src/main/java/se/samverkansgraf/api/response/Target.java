package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.model.fact.Certainty;

/**
 * A commitment or goal with a measure.
 *
 * @param fact the commitment or goal itself
 */
public record Target(Fact fact, Measure measure, Certainty certainty, String text, List<FocusArea> focusAreas) {

    /**
     * The target that a commitment or goal states.
     *
     * @throws IllegalArgumentException if it has no measure
     */
    public static <F extends Fact & Measured> Target of(F fact) {
        var measure = fact.measure();
        if (measure == null) {
            throw new IllegalArgumentException(fact.id() + " has no measure");
        }
        return new Target(fact, measure, fact.certainty(), fact.text(), fact.focusAreas());
    }

    public Agreement agreement() {
        return fact.agreement();
    }

    public List<Evidence> evidence() {
        return fact.evidence();
    }
}
