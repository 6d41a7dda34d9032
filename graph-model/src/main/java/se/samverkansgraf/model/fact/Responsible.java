package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * Who is named as doer beyond the municipality and the police themselves.
 *
 * @param actors units and organisations
 * @param roles titles
 */
public record Responsible(List<ConceptUse> actors, List<ConceptUse> roles) {

    /** Nobody named. */
    public static final Responsible NOBODY = new Responsible(List.of(), List.of());

    public Responsible {
        actors = List.copyOf(actors);
        roles = List.copyOf(roles);
    }
}
