package se.samverkansgraf.importer.issue;

/**
 * A text that calls itself neither agreement, promise, plan nor appendix; nothing is taken from it.
 *
 * @param document location of the document
 * @param rule kebab-case id of the rule that looked for it
 */
public record NoAgreement(String document, String rule) implements ImportIssue {

    @Override
    public String message() {
        return "No agreement, citizen promise or action plan was found in the text; check that it is one.";
    }
}
