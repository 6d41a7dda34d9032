package se.samverkansgraf.acceptance.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.importer.text.DocumentMaker;
import se.samverkansgraf.importer.text.DocumentMaker.PdfTrait;
import se.samverkansgraf.importer.text.Piece;
import se.samverkansgraf.importer.text.TextExtractor;

/**
 * Makes the PDF, DOCX and HTML samples from the text samples of the same name:
 * {@code java se.samverkansgraf.acceptance.corpus.SampleMaker SAMPLES_FOLDER}.
 */
public final class SampleMaker {

    /** The samples that stand in another format besides text. */
    static final List<String> FORMATS = List.of(
            "strangnas-samverkansoverenskommelse-2020.pdf",
            "karlshamn-samverkansoverenskommelse-2021.docx",
            "karlshamn-medborgarlofte-2023.html",
            "eskilstuna-medborgarlofte-2022.pdf",
            "haparanda-medborgarlofte-2020.docx",
            "alvesta-medborgarlofte-2023.html");

    private SampleMaker() {}

    /** Writes every sample of {@link #FORMATS} into the folder named first. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String name : FORMATS) {
            Files.write(folder.resolve(name), make(folder, name));
        }
    }

    private static byte[] make(Path folder, String name) throws IOException {
        int dot = name.lastIndexOf('.');
        List<Piece> pieces = Piece.of(text(folder.resolve(name.substring(0, dot) + ".txt")));
        return switch (name.substring(dot + 1)) {
            case "pdf" -> DocumentMaker.toPdf(pieces, PdfTrait.RULED_TABLES, PdfTrait.PAGE_NUMBERS);
            case "docx" -> DocumentMaker.toDocx(pieces);
            case "html" -> DocumentMaker.toHtml(pieces);
            default -> throw new IllegalArgumentException("no maker for " + name);
        };
    }

    private static CanonicalText text(Path file) {
        SourceDocument document =
                Objects.requireNonNull(new DocumentReader().read(file).document());
        return Objects.requireNonNull(new TextExtractor().extract(document).text());
    }
}
