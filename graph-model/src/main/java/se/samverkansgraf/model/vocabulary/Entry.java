package se.samverkansgraf.model.vocabulary;

import java.util.List;

/**
 * A concept where it stands.
 *
 * @param concept the concept
 * @param line the line of its file, from 1
 * @param source where its wordings were met
 */
record Entry(Concept concept, int line, String source) {

    String file() {
        return concept.kind().fileName();
    }

    /**
     * A wording that several concepts of one kind share on purpose.
     *
     * @param kind the concepts' kind
     * @param label the wording
     * @param concepts the ids of all that claim it
     * @param line where it is listed, from 1
     */
    record Ambiguity(ConceptKind kind, String label, List<String> concepts, int line) {

        static final String FILE_NAME = "ambiguities.yaml";

        Ambiguity {
            concepts = List.copyOf(concepts);
        }
    }
}
