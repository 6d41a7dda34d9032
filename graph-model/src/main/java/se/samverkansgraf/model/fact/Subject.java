package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * What a commitment is about.
 *
 * @param methods working methods it uses
 * @param focusAreas topics, of the priority it stands under and of what it names
 * @param targetGroups whom it is for
 */
public record Subject(List<ConceptUse> methods, List<ConceptUse> focusAreas, List<ConceptUse> targetGroups) {

    public Subject {
        methods = List.copyOf(methods);
        focusAreas = List.copyOf(focusAreas);
        targetGroups = List.copyOf(targetGroups);
    }
}
