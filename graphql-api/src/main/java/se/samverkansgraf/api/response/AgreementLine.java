package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * Agreements of one kind and the same parties, one after the other.
 *
 * @param entries by the first day of validity
 */
public record AgreementLine(AgreementKind kind, List<LineEntry> entries) {}
