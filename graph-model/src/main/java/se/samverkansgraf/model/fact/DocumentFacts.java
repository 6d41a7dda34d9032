package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * All that was read from one document.
 *
 * @param document which bytes
 * @param text the canonical text that every span points into
 * @param sections its headed parts, outer before inner
 * @param agreements its agreements, usually one
 */
public record DocumentFacts(
        DocumentIdentity document, String text, List<TextSection> sections, List<AgreementFacts> agreements) {

    public DocumentFacts {
        sections = List.copyOf(sections);
        agreements = List.copyOf(agreements);
    }
}
