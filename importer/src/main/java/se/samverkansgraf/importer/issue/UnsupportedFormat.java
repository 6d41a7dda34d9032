package se.samverkansgraf.importer.issue;

/**
 * A document of a format that is not read.
 *
 * @param document location of the document
 * @param mediaType what its bytes look like
 */
public record UnsupportedFormat(String document, String mediaType) implements ImportIssue {

    @Override
    public String rule() {
        return "document";
    }

    @Override
    public String message() {
        return "%s is not read; save the document as PDF, DOCX, ODT, RTF, HTML or plain text.".formatted(mediaType);
    }
}
