package se.samverkansgraf.api.response;

import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * The nodes that agreements share. The graph is seeded with them from the program's own files at every start, so that
 * answers take them from memory: no statement has to fetch a label, and an unknown key is refused before any reading.
 *
 * @param places municipalities, counties, groups, police areas
 * @param concepts focus areas, methods, roles, actors, target groups
 */
public record SharedNodes(Places places, Concepts concepts) {

    /**
     * Loads what is packed with the program.
     *
     * @throws se.samverkansgraf.model.InvalidModelException if a file breaks a rule
     */
    public static SharedNodes load() {
        return new SharedNodes(new Places(ReferenceData.load()), new Concepts(Vocabulary.load()));
    }
}
