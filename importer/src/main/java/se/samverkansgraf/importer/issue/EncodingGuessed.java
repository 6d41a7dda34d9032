package se.samverkansgraf.importer.issue;

/**
 * A text's bytes do not say how letters are encoded, and are not valid UTF-8.
 *
 * @param document location of the document
 * @param encoding the encoding it was read as, such as {@code windows-1252}
 */
public record EncodingGuessed(String document, String encoding) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "The text is not valid UTF-8 and was read as %s; check å, ä and ö, or save it as UTF-8."
                .formatted(encoding);
    }
}
