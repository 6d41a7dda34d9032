package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnreadableDocument;

/** Reads DOCX: body, text boxes and notes, with the numbers that Word shows; never headers, footers, comments. */
final class DocxReader implements FormatReader {

    private static final String RENDERED_BREAK = "lastRenderedPageBreak";

    private final int mostCharacters;

    DocxReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        ZipParts parts = ZipParts.of(document, issues);
        String location = document.location();
        try {
            String main = mainPart(parts);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            byte[] body = parts.get(main);
            if (body == null) {
                throw new NotRead(new UnreadableDocument(location, "it lacks its main part"));
            }
            DocxWalk walk = new DocxWalk(
                    new StructureCollector(mostCharacters),
                    DocxStyles.of(parts.get(folder + "styles.xml")),
                    DocxNumbering.of(parts.get(folder + "numbering.xml")),
                    new String(body, StandardCharsets.UTF_8).contains(RENDERED_BREAK)
                            ? DocxWalk.PageBreaks.AS_RENDERED
                            : DocxWalk.PageBreaks.AS_ASKED_FOR);
            XmlParts.read(body, walk);
            XmlParts.read(parts.get(folder + "footnotes.xml"), walk);
            XmlParts.read(parts.get(folder + "endnotes.xml"), walk);
            return walk.layout(location);
        } catch (XMLStreamException malformed) {
            throw new NotRead(new UnreadableDocument(location, "its XML is not allowed or not well-formed"));
        }
    }

    private static String mainPart(ZipParts parts) throws XMLStreamException {
        StringBuilder target = new StringBuilder();
        XmlParts.read(parts.get("_rels/.rels"), new XmlParts.Handler() {
            @Override
            public void open(XMLStreamReader element) {
                if (XmlParts.attribute(element, "Type").endsWith("/officeDocument")) {
                    target.append(XmlParts.attribute(element, "Target"));
                }
            }

            @Override
            public void close(XMLStreamReader element) {
                // A relationship holds nothing.
            }
        });
        String name = target.toString();
        return name.isEmpty() ? "word/document.xml" : name.startsWith("/") ? name.substring(1) : name;
    }
}
