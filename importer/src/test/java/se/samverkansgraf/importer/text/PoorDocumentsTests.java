package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.DocumentReading;
import se.samverkansgraf.importer.issue.ImportIssue;

/** Poor and hostile documents give issues: nothing throws, nothing hangs, nothing passes in silence. */
class PoorDocumentsTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<Piece> SHORT = SampleTexts.AGREEMENT.subList(0, 15);

    @Test
    void tellsOfEncryptedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(DocumentMaker.toPdf(SHORT))) {
            pdf.protect(new StandardProtectionPolicy("ägare", "hemligt", new AccessPermission()));
            pdf.save(bytes);
        }
        assertThat(kinds(bytes.toByteArray())).containsExactly("ENCRYPTED_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 90})
    void tellsOfPdfThatIsCutOff(int percent) throws IOException {
        byte[] whole = DocumentMaker.toPdf(SHORT);
        assertThat(kinds(Arrays.copyOf(whole, whole.length * percent / 100))).contains("TRUNCATED_DOCUMENT");
    }

    @Test
    void refusesPdfOfTooManyPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page <= PdfLimits.MOST_PAGES; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
        }
        assertThat(messages(bytes.toByteArray())).singleElement().asString().contains("more than 2000 pages");
    }

    @Test
    void refusesDocumentsOfTooManyCharacters() throws IOException {
        List<byte[]> documents = List.of(
                DocumentMaker.toText(SHORT, 80),
                DocumentMaker.toHtml(SHORT),
                DocumentMaker.toDocx(SHORT),
                DocumentMaker.toOdt(SHORT),
                DocumentMaker.toRtf(SHORT),
                DocumentMaker.toPdf(SHORT));
        for (byte[] document : documents) {
            DocumentReading reading = new DocumentReader().read("x", "x", document);
            assertThat(reading.document()).isNotNull();
            TextReading text = new TextExtractor(500).extract(reading.document());
            assertThat(text.text()).isNull();
            assertThat(text.issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                    .startsWith("The document takes more than 500 characters"));
        }
    }

    @Test
    void refusesZipBombs() throws IOException {
        byte[] bomb = zip("word/document.xml", " ".repeat(1024 * 1024), 120);
        assertThat(messages(bomb)).singleElement().asString().contains("104857600 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><t>&x;</t></d>",
                "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><d>&b;</d>",
                "<d><t>inte slut"
            })
    void refusesEntitiesAndBrokenXml(String xml) throws IOException {
        assertThat(kinds(zip("word/document.xml", xml, 1))).containsExactly("UNREADABLE_DOCUMENT");
    }

    @Test
    void survivesDeepNesting() throws IOException {
        byte[] html = ("<div>".repeat(200_000) + "Löfte").getBytes(StandardCharsets.UTF_8);
        byte[] rtf = ("{\\rtf1 " + "{".repeat(1_000_000) + "X").getBytes(StandardCharsets.US_ASCII);
        byte[] docx = zip("word/document.xml", "<a>".repeat(100_000), 1);
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThat(Texts.read(html)).isNotNull();
            assertThat(kinds(rtf)).isNotEmpty();
            assertThat(kinds(docx)).containsExactly("UNREADABLE_DOCUMENT");
        });
    }

    @Test
    void tellsOfEmptyDocuments() throws IOException {
        assertThat(kinds(new byte[0])).containsExactly("EMPTY_TEXT");
        assertThat(kinds("<html><body><nav>Meny</nav></body></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("EMPTY_TEXT");
        assertThat(kinds("{\\rtf1 }".getBytes(StandardCharsets.US_ASCII))).containsExactly("EMPTY_TEXT");
        assertThat(kinds(DocumentMaker.toDocx(List.of()))).containsExactly("EMPTY_TEXT");
        assertThat(kinds(DocumentMaker.toPdf(List.of()))).containsExactly("EMPTY_TEXT");
    }

    @Test
    void survivesDamagedBytesAnywhere() throws IOException {
        Random random = new Random(2024);
        List<byte[]> documents = List.of(
                DocumentMaker.toHtml(SHORT),
                DocumentMaker.toDocx(SHORT),
                DocumentMaker.toOdt(SHORT),
                DocumentMaker.toRtf(SHORT),
                DocumentMaker.toPdf(SHORT));
        for (byte[] document : documents) {
            for (int round = 0; round < 40; round++) {
                byte[] damaged = document.clone();
                for (int i = 0; i < 20; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                DocumentReading reading = new DocumentReader().read("x", "x", damaged);
                if (reading.document() != null) {
                    TextReading text = new TextExtractor().extract(reading.document());
                    assertThat(text.text() != null || !text.issues().isEmpty()).isTrue();
                }
            }
        }
    }

    private static List<String> kinds(byte[] bytes) {
        return Texts.read(bytes).issues().stream().map(ImportIssue::kind).toList();
    }

    private static List<String> messages(byte[] bytes) {
        return Texts.read(bytes).issues().stream().map(ImportIssue::message).toList();
    }

    private static byte[] zip(String name, String content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
