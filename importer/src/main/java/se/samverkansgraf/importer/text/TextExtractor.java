package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.document.MediaTypes;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.EmptyText;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnsupportedFormat;

/** Brings documents of every format into one canonical text. Safe for use by several threads. */
public final class TextExtractor {

    /** Most characters of a document that is read; agreements have some ten thousand. */
    static final int MOST_CHARACTERS = 5_000_000;

    private final CanonicalWriter writer = new CanonicalWriter();

    /** Reads a document's text; a poor document gives issues, never an exception. */
    public TextReading extract(SourceDocument document) {
        FormatReader reader = reader(document.mediaType());
        if (reader == null) {
            return new TextReading(null, List.of(new UnsupportedFormat(document.location(), document.mediaType())));
        }
        List<ImportIssue> issues = new ArrayList<>();
        try {
            CanonicalText text = writer.write(document, reader.read(document, issues));
            if (!text.blocks().isEmpty()) {
                return new TextReading(text, issues);
            }
            issues.add(new EmptyText(document.location()));
        } catch (NotRead notRead) {
            issues.add(notRead.issue());
        }
        return new TextReading(null, issues);
    }

    /** The reader of a format, or null where none reads it; a parser is loaded with its first document. */
    private static @Nullable FormatReader reader(String mediaType) {
        return switch (mediaType) {
            case MediaTypes.TEXT -> new PlainTextReader(MOST_CHARACTERS);
            case MediaTypes.HTML -> new HtmlReader(MOST_CHARACTERS);
            case MediaTypes.DOCX -> new DocxReader(MOST_CHARACTERS);
            case MediaTypes.PDF -> new PdfReader(MOST_CHARACTERS);
            case MediaTypes.ODT -> new OdtReader(MOST_CHARACTERS);
            case MediaTypes.RTF -> new RtfReader(MOST_CHARACTERS);
            default -> null;
        };
    }
}
