package se.samverkansgraf.model.vocabulary;

/**
 * What a concept is, in one sentence that does without its label.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record Definition(String sv, String en) {

    static final String FILE_NAME = "definitions.yaml";

    /**
     * A definition where it stands.
     *
     * @param kind the kind of the concept that it defines
     * @param id the id of that concept
     * @param definition the definition
     * @param line the line of its file, from 1
     */
    record Listed(ConceptKind kind, String id, Definition definition, int line) {}
}
