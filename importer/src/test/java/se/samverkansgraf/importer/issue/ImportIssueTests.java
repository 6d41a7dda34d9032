package se.samverkansgraf.importer.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportIssueTests {

    @Test
    void namesKindsAfterTheirRecords() {
        assertThat(new EmptyText("a.txt").kind()).isEqualTo("EMPTY_TEXT");
        assertThat(new OcrUnavailable("a.pdf", 2).kind()).isEqualTo("OCR_UNAVAILABLE");
    }

    @Test
    void saysWhatToDo() {
        assertThat(new OcrUnavailable("a.pdf", 2).message())
                .startsWith("2 page(s) hold only images; install Tesseract with Swedish");
        assertThat(new TooLarge("a.pdf", TooLarge.Measure.PAGES, 2000).message())
                .isEqualTo("The document takes more than 2000 pages and was not read; split it, or check that it is an"
                        + " agreement.");
        assertThat(new EncryptedDocument("a.pdf").message()).endsWith("remove its password and import it again.");
    }
}
