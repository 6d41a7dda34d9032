package se.samverkansgraf.importer.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.ImportIssue;

/**
 * What became of a document's text.
 *
 * @param text the canonical text, or null where {@code issues} say why there is none
 * @param issues what was found amiss
 */
public record TextReading(@Nullable CanonicalText text, List<ImportIssue> issues) {

    public TextReading {
        issues = List.copyOf(issues);
        if (text == null && issues.isEmpty()) {
            throw new IllegalArgumentException("a document without text wants an issue that says why");
        }
    }
}
