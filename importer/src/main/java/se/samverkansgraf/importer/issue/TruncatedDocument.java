package se.samverkansgraf.importer.issue;

/**
 * A document whose end is missing or damaged; what could be read was read.
 *
 * @param document location of the document
 * @param reason what the parser found
 */
public record TruncatedDocument(String document, String reason) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "The document is cut off or damaged (%s) and may be read in part only; fetch it again from its source."
                .formatted(reason);
    }
}
