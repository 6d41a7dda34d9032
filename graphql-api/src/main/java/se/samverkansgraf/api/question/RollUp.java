package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;

/** Tells which of the concepts that are asked for something counts in. */
final class RollUp {

    private RollUp() {}

    /** For each of these concepts and of all below them the slugs of those among them that include it. */
    static <C extends Concept> Map<String, List<String>> withNarrower(
            Concepts concepts, Class<C> type, Collection<C> asked) {
        Map<String, List<String>> countedIn = new HashMap<>();
        for (C concept : asked) {
            concepts.within(type, List.of(concept.slug())).forEach(slug -> countedIn
                    .computeIfAbsent(slug, key -> new ArrayList<>())
                    .add(concept.slug()));
        }
        return countedIn;
    }

    /** For each of these concepts its own slug. */
    static Map<String, List<String>> alone(Collection<? extends Concept> asked) {
        Map<String, List<String>> countedIn = new HashMap<>();
        asked.forEach(concept -> countedIn.put(concept.slug(), List.of(concept.slug())));
        return countedIn;
    }
}
