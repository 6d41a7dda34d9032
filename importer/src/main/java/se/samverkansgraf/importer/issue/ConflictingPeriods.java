package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * An agreement states two periods that differ; both are kept, the stated validity goes before the title's.
 *
 * @param document location of the document
 * @param title the period in the title, or the first of two stated ones
 * @param stated the other, as stated
 */
public record ConflictingPeriods(String document, Evidence title, Evidence stated) implements ImportIssue {

    @Override
    public String rule() {
        return stated.rule();
    }

    @Override
    public String message() {
        return "'%s' and '%s' are different periods; check which one is right."
                .formatted(title.quote(), stated.quote());
    }

    @Override
    public Span span() {
        return stated.span();
    }

    @Override
    public Integer page() {
        return stated.page();
    }
}
