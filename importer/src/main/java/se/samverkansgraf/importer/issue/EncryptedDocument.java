package se.samverkansgraf.importer.issue;

/**
 * A document that cannot be opened without a password.
 *
 * @param document location of the document
 */
public record EncryptedDocument(String document) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "The document is encrypted; remove its password and import it again.";
    }
}
