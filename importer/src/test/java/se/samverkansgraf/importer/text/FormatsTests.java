package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkansgraf.importer.text.DocumentMaker.PdfTrait;

/** The same words laid out in every format give the same canonical text and the same blocks. */
class FormatsTests {

    /** Lays pieces out. */
    private interface Maker {
        byte[] make(List<Piece> pieces) throws IOException;
    }

    private record Format(String name, Maker maker) {}

    private static final List<Format> FORMATS = List.of(
            new Format("text wrapped at 60", pieces -> DocumentMaker.toText(pieces, 60)),
            new Format("text wrapped at 90", pieces -> DocumentMaker.toText(pieces, 90)),
            new Format("text not wrapped", pieces -> DocumentMaker.toText(pieces, 100_000)),
            new Format("HTML", DocumentMaker::toHtml),
            new Format("DOCX", DocumentMaker::toDocx),
            new Format("ODT", DocumentMaker::toOdt),
            new Format("RTF", DocumentMaker::toRtf),
            new Format("PDF", DocumentMaker::toPdf),
            new Format("PDF with drawn tables", pieces -> DocumentMaker.toPdf(pieces, PdfTrait.RULED_TABLES)),
            new Format(
                    "PDF with running lines and broken words",
                    pieces -> DocumentMaker.toPdf(
                            pieces, PdfTrait.RUNNING_HEADER, PdfTrait.PAGE_NUMBERS, PdfTrait.HYPHENATED)),
            new Format(
                    "justified PDF", pieces -> DocumentMaker.toPdf(pieces, PdfTrait.JUSTIFIED, PdfTrait.RULED_TABLES)));

    @TestFactory
    Stream<DynamicTest> giveTheSameTextOfAnAgreement() {
        String expected = text(Texts.of(DocumentMaker.toHtml(SampleTexts.AGREEMENT)));
        return FORMATS.stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> assertThat(
                                text(Texts.of(format.maker().make(SampleTexts.AGREEMENT))))
                        .isEqualTo(expected)));
    }

    @TestFactory
    Stream<DynamicTest> giveTheSameTextOfEverySample() throws IOException {
        return SampleTexts.files().stream().flatMap(file -> FORMATS.stream()
                .map(format -> DynamicTest.dynamicTest(file.getFileName() + " as " + format.name(), () -> {
                    CanonicalText read = Texts.of(Files.readAllBytes(file));
                    assertThat(text(Texts.of(format.maker().make(Piece.of(read)))))
                            .isEqualTo(text(read));
                })));
    }

    /** The words of each block, with its sign and place: all but what only some formats tell. */
    private static String text(CanonicalText text) {
        return text.blocks().stream()
                .map(block -> {
                    Block.Cell cell = block.cell();
                    String place = cell == null ? "" : "%d:%d,%d ".formatted(cell.table(), cell.row(), cell.column());
                    boolean bullet = block.marker().chars().noneMatch(Character::isLetterOrDigit);
                    return (bullet && !block.marker().isEmpty() ? "•" : block.marker()) + " " + place + text.of(block);
                })
                .collect(Collectors.joining("\n"));
    }
}
