package se.samverkansgraf.importer.issue;

/**
 * A document's pages are images and were read by OCR, which misreads letters now and then.
 *
 * @param document location of the document
 * @param pages number of pages read so
 */
public record OcrUsed(String document, int pages) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "%d page(s) were read from images by OCR; compare quotes with the original before citing them."
                .formatted(pages);
    }
}
