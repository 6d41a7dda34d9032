package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * A text speaks of a municipality by a name that none of the country's 290 bears.
 *
 * @param document location of the document
 * @param evidence the name as written
 */
public record UnknownMunicipality(String document, Evidence evidence) implements ImportIssue {

    @Override
    public String rule() {
        return evidence.rule();
    }

    @Override
    public String message() {
        return "'%s' names no municipality of the reference data; correct the spelling in the document."
                .formatted(evidence.quote());
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
