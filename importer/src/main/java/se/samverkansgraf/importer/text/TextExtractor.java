package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.document.MediaTypes;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.EmptyText;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnreadableDocument;
import se.samverkansgraf.importer.issue.UnsupportedFormat;

/** Brings documents of every format into one canonical text. Safe for use by several threads. */
public final class TextExtractor {

    /** Most characters of a document that is read; agreements have some ten thousand. */
    static final int MOST_CHARACTERS = 5_000_000;

    private final int mostCharacters;
    private final CanonicalWriter writer = new CanonicalWriter();

    public TextExtractor() {
        this(MOST_CHARACTERS);
    }

    /** Makes an extractor with a limit of its own for the letters of one document. */
    TextExtractor(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

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
        } catch (RuntimeException | StackOverflowError fault) {
            // Parsers answer some malformed files with unchecked faults; the document is to blame, the run goes on.
            issues.add(new UnreadableDocument(
                    document.location(),
                    "the parser stopped with " + fault.getClass().getSimpleName()));
        }
        return new TextReading(null, issues);
    }

    /** The reader of a format, or null where none reads it; a parser is loaded with its first document. */
    private @Nullable FormatReader reader(String mediaType) {
        return switch (mediaType) {
            case MediaTypes.TEXT -> new PlainTextReader(mostCharacters);
            case MediaTypes.HTML -> new HtmlReader(mostCharacters);
            case MediaTypes.DOCX -> new DocxReader(mostCharacters);
            case MediaTypes.PDF -> new PdfReader(mostCharacters);
            case MediaTypes.ODT -> new OdtReader(mostCharacters);
            case MediaTypes.RTF -> new RtfReader(mostCharacters);
            default -> null;
        };
    }
}
