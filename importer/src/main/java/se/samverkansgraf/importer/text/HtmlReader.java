package se.samverkansgraf.importer.text;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.document.TextDecoder;
import se.samverkansgraf.importer.issue.EncodingGuessed;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TooLarge;

/** Reads web pages: the main part's headings, paragraphs, lists and tables, without what surrounds them. */
final class HtmlReader implements FormatReader {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int CHARSET_WITHIN = 4096;

    private final int mostCharacters;

    HtmlReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        if (document.bytes().length > MOST_BYTES) {
            throw new NotRead(new TooLarge(document.location(), TooLarge.Measure.BYTES, MOST_BYTES));
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(document.bytes());
        if (!decoded.certain() && !declaresCharset(decoded.text())) {
            issues.add(new EncodingGuessed(document.location(), decoded.encoding()));
        }
        Document page = Jsoup.parse(decoded.text());
        WebPage.removeChrome(page);
        StructureCollector collector = new StructureCollector(mostCharacters);
        for (Element part : WebPage.mainParts(page)) {
            part.traverse(new HtmlWalk(collector));
            collector.endParagraph();
        }
        return collector.layout(document.location());
    }

    private static boolean declaresCharset(String text) {
        int at = text.indexOf("charset=");
        return at >= 0 && at < CHARSET_WITHIN;
    }
}
