package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * What identifies an agreement.
 *
 * @param kind what sort of document it is
 * @param title as written, on one line
 * @param municipalities parties, by code
 * @param policeAreas parties, as written
 * @param clocks validity, title period and signing date
 * @param signatories who signs
 */
public record AgreementHeader(
        AgreementKind kind,
        Stated<String> title,
        List<MunicipalityParty> municipalities,
        List<PoliceAreaParty> policeAreas,
        Clocks clocks,
        List<Signatory> signatories) {

    public AgreementHeader {
        municipalities = List.copyOf(municipalities);
        policeAreas = List.copyOf(policeAreas);
        signatories = List.copyOf(signatories);
    }
}
