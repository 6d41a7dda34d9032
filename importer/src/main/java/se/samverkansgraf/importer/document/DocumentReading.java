package se.samverkansgraf.importer.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.ImportIssue;

/**
 * What became of reading a file: its bytes, or why there are none.
 *
 * @param document the document, or null where {@code issues} say why it was not read
 * @param issues what was found amiss, empty for a document that was read
 */
public record DocumentReading(@Nullable SourceDocument document, List<ImportIssue> issues) {

    public DocumentReading {
        issues = List.copyOf(issues);
        if (document == null && issues.isEmpty()) {
            throw new IllegalArgumentException("a document that was not read wants an issue that says why");
        }
    }
}
