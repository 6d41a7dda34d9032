package se.samverkansgraf.app.explain;

import se.samverkansgraf.model.fact.Span;

/**
 * A wording that was recognised.
 *
 * @param span where it stands
 * @param kind what it is
 * @param says what it was read as, in Swedish
 * @param rule the rule that read it
 */
record Mark(Span span, MarkKind kind, String says, String rule) {}
