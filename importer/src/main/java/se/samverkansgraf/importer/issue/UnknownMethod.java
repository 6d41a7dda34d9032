package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * An activity of a table whose name is no method, topic or actor of the vocabulary.
 *
 * @param document location of the document
 * @param evidence the activity as written
 */
public record UnknownMethod(String document, Evidence evidence) implements ImportIssue {

    @Override
    public String rule() {
        return evidence.rule();
    }

    @Override
    public String message() {
        return "The activity '%s' is no known method; add it to methods.yaml if it is one.".formatted(evidence.quote());
    }

    @Override
    public Span span() {
        return evidence.span();
    }

    @Override
    public Integer page() {
        return evidence.page();
    }
}
