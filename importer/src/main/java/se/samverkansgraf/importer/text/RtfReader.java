package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TruncatedDocument;

/** Reads RTF: paragraphs with the list signs that word processors write beside them, headings, tables, emphasis. */
final class RtfReader implements FormatReader {

    private final int mostCharacters;

    RtfReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        RtfWalk walk = new RtfWalk(new StructureCollector(mostCharacters));
        RtfTokens tokens = new RtfTokens(new String(document.bytes(), StandardCharsets.ISO_8859_1));
        tokens.read(walk);
        if (walk.isOpen()) {
            issues.add(new TruncatedDocument(document.location(), "its last group is not closed"));
        }
        return walk.layout(document.location());
    }
}
