package se.samverkansgraf.importer.issue;

import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * A party is a police area whose name resolves to none, or to more than one, of the reference data; the party is kept
 * as written.
 *
 * @param document location of the document
 * @param evidence the name as written
 */
public record UnknownPoliceArea(String document, Evidence evidence) implements ImportIssue {

    @Override
    public String rule() {
        return evidence.rule();
    }

    @Override
    public String message() {
        return "'%s' is not one police area of the reference data; add it to police_areas.csv if it exists."
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
