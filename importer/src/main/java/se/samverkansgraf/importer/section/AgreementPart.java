package se.samverkansgraf.importer.section;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Span;

/**
 * The part of a document that is one agreement.
 *
 * @param kind what its title calls it, or null where no title names a kind
 * @param title the heading that serves as its title, or null where the part has none
 * @param span the part of the text
 * @param firstStatement index of its first statement
 * @param endStatement index after its last statement
 */
public record AgreementPart(
        @Nullable AgreementKind kind, @Nullable Span title, Span span, int firstStatement, int endStatement) {}
