package se.samverkansgraf.model.fact;

/**
 * The passage that states a fact, and the rule that read it there.
 *
 * @param span where the passage stands in the document's canonical text
 * @param page the page it begins on, from 1; 1 in formats without pages
 * @param quote the passage, equal to the text at {@code span} letter by letter
 * @param rule the kebab-case id of the rule that made the fact
 */
public record Evidence(Span span, int page, String quote, String rule) {

    public Evidence {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    "a quote of %d letters cannot stand at %s".formatted(quote.length(), span));
        }
        if (page < 1 || rule.isBlank()) {
            throw new IllegalArgumentException(
                    "evidence wants a page from 1 and a rule, has page %d, rule '%s'".formatted(page, rule));
        }
    }
}
