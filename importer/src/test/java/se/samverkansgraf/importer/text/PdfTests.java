package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.text.DocumentMaker.PdfTrait;

class PdfTests {

    @Test
    void seesHeadingsByTheirType() throws IOException {
        CanonicalText text = Texts.of(DocumentMaker.toPdf(SampleTexts.AGREEMENT));
        assertThat(text.blocks())
                .filteredOn(block -> block.shape() == Block.Shape.HEADING)
                .extracting(block -> block.depth() + block.marker() + " " + text.of(block))
                .containsExactly(
                        "1 Samverkansöverenskommelse mellan Karlshamns kommun och Polismyndigheten",
                        "21. Trygghet i centrum",
                        "22. Prioriterade områden",
                        "32.1 Handlingsplan");
    }

    @Test
    void tellsThePageOfEachBlock() throws IOException {
        CanonicalText text = Texts.of(DocumentMaker.toPdf(SampleTexts.AGREEMENT, PdfTrait.PAGE_NUMBERS));
        assertThat(text.document().pages()).isGreaterThan(1);
        assertThat(text.blocks().get(0).page()).isEqualTo(1);
        assertThat(text.blocks().get(text.blocks().size() - 1).page())
                .isEqualTo(text.document().pages());
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() throws IOException {
        List<Piece> prose = SampleTexts.AGREEMENT.stream()
                .filter(piece -> piece instanceof Piece.Text || piece instanceof Piece.Item)
                .toList();
        // A sentence that ends at a column's end may end its paragraph too: only the words must come in order.
        assertThat(Texts.of(DocumentMaker.toPdf(prose, PdfTrait.TWO_COLUMNS)).text())
                .isEqualToNormalizingWhitespace(
                        Texts.of(DocumentMaker.toPdf(prose)).text());
    }

    @Test
    void readsImagesByOcrOrSaysHowToInstallIt() throws IOException {
        byte[] scanned = scanned(List.of(new Piece.Text("Polisen och kommunen ska genomföra trygghetsvandringar.")));
        TextReading reading = Texts.read(scanned);
        if (Ocr.isAvailable()) {
            assertThat(reading.text()).isNotNull().satisfies(text -> assertThat(text.text())
                    .contains("Polisen och kommunen ska"));
            assertThat(reading.issues()).extracting(issue -> issue.kind()).containsExactly("OCR_USED");
        } else {
            assertThat(reading.text()).isNull();
            assertThat(reading.issues().get(0).message()).contains("apt-get install tesseract-ocr tesseract-ocr-swe");
            assumeTrue(Ocr.isAvailable(), "Tesseract with Swedish is not installed; its reading is not tried");
        }
    }

    private static byte[] scanned(List<Piece> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument original = Loader.loadPDF(DocumentMaker.toPdf(pieces));
                PDDocument scan = new PDDocument()) {
            BufferedImage image = new PDFRenderer(original).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = new PDPage(original.getPage(0).getMediaBox());
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                float width = page.getMediaBox().getWidth();
                float height = page.getMediaBox().getHeight();
                content.drawImage(LosslessFactory.createFromImage(scan, image), 0, 0, width, height);
            }
            scan.save(bytes);
        }
        return bytes.toByteArray();
    }
}
