package se.samverkansgraf.importer.text;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays the same pieces out in every format that is read, for tests and for samples. */
public final class DocumentMaker {

    /** How a PDF is laid out, beyond headings, paragraphs and lists. */
    public enum PdfTrait {
        /** Tables have drawn lines; without it their columns stand apart only. */
        RULED_TABLES,
        /** Each page of several has the document's name at its top. */
        RUNNING_HEADER,
        /** Each page has "Sida 1 (3)" at its foot. */
        PAGE_NUMBERS,
        /** Long words are broken at line ends. */
        HYPHENATED,
        /** Lines are stretched to the column's width. */
        JUSTIFIED,
        /** The text runs in two columns a page. */
        TWO_COLUMNS
    }

    private DocumentMaker() {}

    public static byte[] toPdf(List<Piece> pieces, PdfTrait... traits) throws IOException {
        Set<PdfTrait> wanted = EnumSet.noneOf(PdfTrait.class);
        wanted.addAll(List.of(traits));
        return new PdfMaker(wanted).make(pieces);
    }

    public static byte[] toDocx(List<Piece> pieces) throws IOException {
        return new DocxMaker().make(pieces);
    }

    public static byte[] toOdt(List<Piece> pieces) throws IOException {
        return OdtMaker.make(pieces);
    }

    public static byte[] toRtf(List<Piece> pieces) {
        return RtfMaker.make(pieces);
    }

    /** A page in UTF-8 with web chrome around its main part. */
    public static byte[] toHtml(List<Piece> pieces) {
        return HtmlMaker.make(pieces);
    }

    /**
     * Plain text in UTF-8.
     *
     * @param width columns at which lines are wrapped
     */
    public static byte[] toText(List<Piece> pieces, int width) {
        return TextMaker.make(pieces, width);
    }
}
