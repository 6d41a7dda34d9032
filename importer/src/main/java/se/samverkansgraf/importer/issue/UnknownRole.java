package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * Somebody signs, or answers for an activity, under a title that is no role of the vocabulary.
 *
 * @param document location of the document
 * @param evidence the line where the title is looked for
 */
public record UnknownRole(String document, Evidence evidence) implements ImportIssue {

    @Override
    public String rule() {
        return evidence.rule();
    }

    @Override
    public String message() {
        return "The title '%s' is no known role; add it to roles.yaml if it is one.".formatted(evidence.quote());
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
