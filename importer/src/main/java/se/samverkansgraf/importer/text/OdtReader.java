package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.EncryptedDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnreadableDocument;

/** Reads ODT: headings, paragraphs, lists with the signs that are shown, tables; never headers, footers, comments. */
final class OdtReader implements FormatReader {

    private final int mostCharacters;

    OdtReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        ZipParts parts = ZipParts.of(document, issues);
        String location = document.location();
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new NotRead(new UnreadableDocument(location, "it lacks its main part"));
        }
        byte[] manifest = parts.get("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new NotRead(new EncryptedDocument(location));
        }
        try {
            OdtStyles styles = OdtStyles.of(parts.get("styles.xml"), content);
            OdtWalk walk = new OdtWalk(new StructureCollector(mostCharacters), styles);
            XmlParts.read(content, walk);
            return walk.layout(location);
        } catch (XMLStreamException malformed) {
            throw new NotRead(new UnreadableDocument(location, "its XML is not allowed or not well-formed"));
        }
    }
}
