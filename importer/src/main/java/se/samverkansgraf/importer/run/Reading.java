package se.samverkansgraf.importer.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.model.fact.DocumentFacts;

/**
 * What became of reading a document.
 *
 * @param facts its facts, or null where {@code issues} say why none could be read
 * @param issues what was found amiss on the way
 */
public record Reading(@Nullable DocumentFacts facts, List<ImportIssue> issues) {

    public Reading {
        issues = List.copyOf(issues);
        if (facts == null && issues.isEmpty()) {
            throw new IllegalArgumentException("a document without facts wants an issue that says why");
        }
    }
}
