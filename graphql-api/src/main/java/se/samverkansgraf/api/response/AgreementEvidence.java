package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** A passage that states something about an agreement as a whole. */
public record AgreementEvidence(AgreementSlot slot, Evidence evidence) {

    static AgreementEvidence of(Row row) {
        return new AgreementEvidence(row.constant("slot", AgreementSlot.class), Evidence.of(row));
    }
}
