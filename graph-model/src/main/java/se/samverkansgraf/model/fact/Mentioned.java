package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * Every concept that an agreement names anywhere, once each, with the first passage that names it.
 *
 * @param methods methods
 * @param roles roles, the signatories' included
 * @param actors actors, kommun and polis included
 * @param targetGroups groups that the work is for
 */
public record Mentioned(
        List<ConceptUse> methods, List<ConceptUse> roles, List<ConceptUse> actors, List<ConceptUse> targetGroups) {

    public Mentioned {
        methods = List.copyOf(methods);
        roles = List.copyOf(roles);
        actors = List.copyOf(actors);
        targetGroups = List.copyOf(targetGroups);
    }
}
