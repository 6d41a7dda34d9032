package se.samverkansgraf.importer.issue;

/**
 * A document's pages are images, and no OCR program is installed to read them.
 *
 * @param document location of the document
 * @param pages number of pages without text
 */
public record OcrUnavailable(String document, int pages) implements ImportIssue {

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return ("%d page(s) hold only images; install Tesseract with Swedish (Debian and Ubuntu: apt-get install"
                        + " tesseract-ocr tesseract-ocr-swe; macOS: brew install tesseract tesseract-lang)"
                        + " and import again.")
                .formatted(pages);
    }
}
