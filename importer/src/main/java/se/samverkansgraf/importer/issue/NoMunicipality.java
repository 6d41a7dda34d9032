package se.samverkansgraf.importer.issue;

/**
 * An agreement that names no municipality as party.
 *
 * @param document location of the document
 * @param rule kebab-case id of the rule that looked for it
 */
public record NoMunicipality(String document, String rule) implements ImportIssue {

    @Override
    public String message() {
        return "The agreement names no municipality as party; it can be found only by its police area and text.";
    }
}
