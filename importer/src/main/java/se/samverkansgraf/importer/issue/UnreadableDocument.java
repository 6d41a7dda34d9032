package se.samverkansgraf.importer.issue;

/**
 * A document that could not be opened or parsed at all.
 *
 * @param document location of the document
 * @param reason what the file system or the parser said
 */
public record UnreadableDocument(String document, String reason) implements ImportIssue {

    @Override
    public String rule() {
        return "document";
    }

    @Override
    public String message() {
        return "The document cannot be read (%s); open it in the program it was made with and save it anew."
                .formatted(reason);
    }
}
