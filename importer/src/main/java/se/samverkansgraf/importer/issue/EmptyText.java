package se.samverkansgraf.importer.issue;

/**
 * A document was opened but held no letters.
 *
 * @param document location of the document
 */
public record EmptyText(String document) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "No text was found; if the document is scanned, make it searchable by OCR and import it again.";
    }
}
