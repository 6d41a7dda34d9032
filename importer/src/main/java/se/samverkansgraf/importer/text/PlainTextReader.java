package se.samverkansgraf.importer.text;

import java.util.List;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.document.TextDecoder;
import se.samverkansgraf.importer.issue.EncodingGuessed;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TooLarge;

/** Reads plain text and Markdown: lines, blank lines, list signs, tabs, padded columns and pipe tables. */
final class PlainTextReader implements FormatReader {

    private final int mostCharacters;

    PlainTextReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        TextDecoder.Decoded decoded = TextDecoder.decode(document.bytes());
        String source = decoded.text();
        if (source.length() > mostCharacters) {
            throw new NotRead(new TooLarge(document.location(), TooLarge.Measure.CHARACTERS, mostCharacters));
        }
        if (!decoded.certain()) {
            issues.add(new EncodingGuessed(document.location(), decoded.encoding()));
        }
        List<TextRow> rows = TextRows.of(source);
        int pages = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).page();
        return new Layout(source, new Markup(source).clean(RowReader.drafts(source, rows)), pages);
    }
}
