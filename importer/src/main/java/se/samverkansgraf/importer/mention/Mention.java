package se.samverkansgraf.importer.mention;

import se.samverkansgraf.model.fact.Span;

/**
 * One wording that a rule recognised.
 *
 * @param <V> the kind of its value
 * @param span where it stands in the canonical text
 * @param wording the letters at {@code span}
 * @param value what the wording says
 * @param rule kebab-case id of the rule that read it
 */
public record Mention<V extends MentionValue>(Span span, String wording, V value, String rule) {

    public Mention {
        if (wording.length() != span.length() || wording.isEmpty()) {
            throw new IllegalArgumentException("'%s' cannot stand at %s".formatted(wording, span));
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a mention wants the rule that read it: '%s'".formatted(wording));
        }
    }
}
