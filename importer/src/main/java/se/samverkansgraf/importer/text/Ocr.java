package se.samverkansgraf.importer.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.OcrUnavailable;
import se.samverkansgraf.importer.issue.OcrUsed;

/** Reads images of pages by Tesseract where it is installed with Swedish. */
final class Ocr {

    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "swe";
    private static final int MOST_SECONDS = 120;
    private static final float POINTS_PER_INCH = 72;

    private Ocr() {}

    /** True where the program is found and knows Swedish. */
    static boolean isAvailable() {
        return Installation.FOUND;
    }

    /**
     * Reads pages from their images.
     *
     * @return the same pages with the words found; those that take too long stay as they are
     */
    static List<PdfPage> read(PDDocument pdf, List<PdfPage> pages, String location, List<ImportIssue> issues)
            throws IOException {
        if (!isAvailable()) {
            issues.add(new OcrUnavailable(location, pages.size()));
            return List.of();
        }
        List<PdfPage> read = new ArrayList<>();
        Path folder = Files.createTempDirectory("ocr");
        try {
            Path image = folder.resolve("page.png");
            for (PdfPage page : pages) {
                ImageIO.write(PageImages.draw(pdf, page), "png", image.toFile());
                if (succeeds(List.of(
                        PROGRAM, image.toString(), folder.resolve("page").toString(), "-l", LANGUAGE, "tsv"))) {
                    String table = Files.readString(folder.resolve("page.tsv"));
                    List<PdfWord> words = OcrTable.words(table, POINTS_PER_INCH / PageImages.dotsPerInch(page));
                    read.add(new PdfPage(page.number(), page.width(), page.height(), words, List.of()));
                }
            }
        } finally {
            Files.deleteIfExists(folder.resolve("page.png"));
            Files.deleteIfExists(folder.resolve("page.tsv"));
            Files.deleteIfExists(folder);
        }
        issues.add(new OcrUsed(location, read.size()));
        return read;
    }

    private static boolean succeeds(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Looks for the program once, when the first image is met. */
    private static final class Installation {

        private static final boolean FOUND = find();

        private static boolean find() {
            try {
                Process process = new ProcessBuilder(PROGRAM, "--list-langs")
                        .redirectErrorStream(true)
                        .start();
                String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return languages.lines().anyMatch(LANGUAGE::equals);
            } catch (IOException absent) {
                return false;
            }
        }
    }
}
