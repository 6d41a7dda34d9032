package se.samverkansgraf.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.issue.ImportIssue;

class DocumentReaderTests {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void tellsFormatsByContentNotByName() throws IOException {
        assertThat(mediaType("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
        assertThat(mediaType("{\\rtf1\\ansi x}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/rtf");
        assertThat(mediaType(zip("word/document.xml", "<x/>"))).isEqualTo(MediaTypes.DOCX);
        assertThat(mediaType("# Löfte\n\n- *ett*".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>å",
                "\n<html lang='sv'>",
                "<!-- a --><div>å</div>",
                "<?xml version='1.0'?><html/>"
            })
    void seesHtmlByItsBeginning(String page) {
        assertThat(mediaType(page.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/html");
        assertThat(mediaType(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/html");
        assertThat(mediaType(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i>SIG</i> i skolan", "Polisen <b>ska</b>", "< 5 gånger per år", "<punkt>"})
    void keepsTextWithSomeTagsAsText(String text) {
        assertThat(mediaType(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
    }

    @Test
    void namesFormatsThatAreNotRead() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        ImportIssue issue = reader.read("bild.pdf", "bild.pdf", png).issues().get(0);
        assertThat(issue.kind()).isEqualTo("UNSUPPORTED_FORMAT");
        assertThat(issue.message()).startsWith("image/png is not read; save the document as PDF");
    }

    @Test
    void refusesFilesOverTheLimit() {
        DocumentReading reading = new DocumentReader(10).read("lång.txt", "lång.txt", new byte[11]);
        assertThat(reading.document()).isNull();
        assertThat(reading.issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .startsWith("The document takes more than 10 bytes and was not read"));
    }

    @Test
    void tellsOfMissingFilesWithoutThrowing(@TempDir Path folder) {
        assertThat(reader.read(folder.resolve("saknas.txt")).issues())
                .extracting(ImportIssue::kind)
                .containsExactly("UNREADABLE_DOCUMENT");
    }

    @Test
    void hashesTheBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        assertThat(reader.read(file).document()).isNotNull().satisfies(document -> {
            assertThat(document.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(document.name()).isEqualTo("a.txt");
        });
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-16,true", "UTF-16LE,true", "UTF-16BE,true", "windows-1252,false", "IBM850,false"})
    void decodesSwedishTextOfEveryEncoding(String encoding, boolean certain) {
        String text = "Överenskommelse om åtgärder – på väg\r\n".repeat(3);
        byte[] bytes = text.replace('–', '-').getBytes(Charset.forName(encoding));
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo(text.replace('–', '-'));
        assertThat(decoded.certain()).isEqualTo(certain);
    }

    @Test
    void keepsUtf8WithOneDamagedLetter() {
        byte[] bytes = ("å".repeat(100) + "X").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(TextDecoder.decode(bytes))
                .isEqualTo(new TextDecoder.Decoded("å".repeat(100) + "\uFFFD", "UTF-8 with damaged letters", false));
    }

    private String mediaType(byte[] bytes) {
        DocumentReading reading = reader.read("x.txt", "x.txt", bytes);
        return reading.document() == null ? "none" : reading.document().mediaType();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
