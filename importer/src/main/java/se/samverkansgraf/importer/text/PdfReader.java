package se.samverkansgraf.importer.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.EncryptedDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TruncatedDocument;
import se.samverkansgraf.importer.issue.UnreadableDocument;

/** Reads PDF by the places of its words: lines, paragraphs, lists, tables, columns; images by OCR. */
final class PdfReader implements FormatReader {

    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final long MOST_STORAGE = 512L * 1024 * 1024;
    private static final int END_WITHIN = 2048;
    private static final int FEWEST_LETTERS = 3;

    static {
        PdfFonts.install();
    }

    private final int mostCharacters;

    PdfReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        String location = document.location();
        if (!hasEnd(document.bytes())) {
            issues.add(new TruncatedDocument(location, "the mark of its end is missing"));
        }
        PdfLimits limits = new PdfLimits(mostCharacters);
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_STORAGE);
        try (PDDocument pdf = Loader.loadPDF(document.bytes(), "", null, null, memory.streamCache)) {
            limits.countPages(pdf.getNumberOfPages());
            List<PdfPage> pages = new PdfContent(limits).read(pdf);
            List<PdfPage> read = withImagesRead(pdf, pages, location, issues);
            return new PdfFlow(PdfRegions.of(PdfRunningLines.removed(read))).layout(Math.max(1, pages.size()));
        } catch (InvalidPasswordException encrypted) {
            throw new NotRead(new EncryptedDocument(location));
        } catch (PdfLimits.Reached reached) {
            throw new NotRead(limits.issue(location));
        } catch (IOException unreadable) {
            throw new NotRead(new UnreadableDocument(location, "the PDF is damaged: " + unreadable.getMessage()));
        }
    }

    private static List<PdfPage> withImagesRead(
            PDDocument pdf, List<PdfPage> pages, String location, List<ImportIssue> issues) throws IOException {
        List<PdfPage> images = pages.stream()
                .filter(page -> page.words().size() < FEWEST_LETTERS)
                .filter(page -> PageImages.fills(pdf, page))
                .toList();
        if (images.isEmpty()) {
            return pages;
        }
        List<PdfPage> all = new ArrayList<>(pages);
        Ocr.read(pdf, images, location, issues).forEach(page -> all.set(page.number() - 1, page));
        return all;
    }

    private static boolean hasEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
