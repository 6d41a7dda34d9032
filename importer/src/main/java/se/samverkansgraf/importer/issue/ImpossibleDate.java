package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * A date that no calendar has; it is left unset.
 *
 * @param document location of the document
 * @param evidence the date as written
 */
public record ImpossibleDate(String document, Evidence evidence) implements ImportIssue {

    @Override
    public String rule() {
        return evidence.rule();
    }

    @Override
    public String message() {
        return "'%s' is a day that does not exist; correct it in the document.".formatted(evidence.quote());
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
