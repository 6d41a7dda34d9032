package se.samverkansgraf.model.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Validity;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One agreement: its header, and its lists in the format's order. */
final class AgreementJson {

    private AgreementJson() {}

    static void put(ObjectNode node, AgreementFacts agreement) {
        AgreementHeader header = agreement.header();
        node.put("kind", header.kind().name());
        node.put("title", header.title().value());
        EvidenceJson.putList(node, "titleEvidence", List.of(header.title().evidence()));
        EvidenceJson.putSpan(node.putObject("span"), agreement.span());
        putParties(node, header);
        putClocks(node, header);
        putSignatories(node.putArray("signatories"), header.signatories());
        StatementJson.putPriorities(node.putArray("priorities"), agreement.priorities());
        StatementJson.putCommitments(node.putArray("commitments"), agreement.commitments());
        StatementJson.putGoals(node.putArray("goals"), agreement.goals());
        putMentioned(node, agreement.mentioned());
        StatementJson.putFollowUps(node.putArray("followUps"), agreement.followUps());
        putCited(node.putArray("references"), Cited.Kind.REFERENCE, agreement.cited());
        putCited(node.putArray("dataSources"), Cited.Kind.DATA_SOURCE, agreement.cited());
    }

    private static void putParties(ObjectNode node, AgreementHeader header) {
        ArrayNode municipalities = node.putArray("municipalities");
        for (MunicipalityParty party : header.municipalities()) {
            ObjectNode municipality = municipalities.addObject();
            municipality.put("code", party.code());
            EvidenceJson.put(municipality, party.evidence());
        }
        ArrayNode areas = node.putArray("policeAreas");
        for (PoliceAreaParty party : header.policeAreas()) {
            ObjectNode area = areas.addObject();
            area.put("written", party.written());
            area.put("id", party.id());
            EvidenceJson.put(area, party.evidence());
        }
    }

    private static void putClocks(ObjectNode node, AgreementHeader header) {
        Clocks clocks = header.clocks();
        Validity valid = clocks.valid();
        node.put("validFrom", valid == null ? null : EvidenceJson.text(valid.from()));
        node.put("validTo", valid == null ? null : EvidenceJson.text(valid.to()));
        node.put(
                "signedOn",
                clocks.signedOn() == null
                        ? null
                        : EvidenceJson.text(clocks.signedOn().value()));
        ObjectNode validity = node.putObject("validity");
        putPeriod(validity, "stated", clocks.stated());
        putPeriod(validity, "title", clocks.title());
        if (clocks.signedOn() == null) {
            validity.putNull("signedOn");
        } else {
            ObjectNode signed = validity.putObject("signedOn");
            signed.put("date", EvidenceJson.text(clocks.signedOn().value()));
            EvidenceJson.put(signed, clocks.signedOn().evidence());
        }
    }

    private static void putPeriod(ObjectNode node, String name, @Nullable Validity validity) {
        if (validity == null) {
            node.putNull(name);
            return;
        }
        ObjectNode json = node.putObject(name);
        json.put("from", EvidenceJson.text(validity.from()));
        json.put("to", EvidenceJson.text(validity.to()));
        json.put("openEnded", validity.openEnded());
        EvidenceJson.put(json, validity.evidence());
    }

    private static void putSignatories(ArrayNode array, List<Signatory> signatories) {
        for (Signatory signatory : signatories) {
            ObjectNode json = array.addObject();
            json.put("name", signatory.name());
            json.put("role", GuideIds.written(ConceptKind.ROLE, signatory.role()));
            json.put("party", signatory.party().name());
            EvidenceJson.put(json, signatory.evidence());
        }
    }

    private static void putMentioned(ObjectNode node, Mentioned mentioned) {
        EvidenceJson.putConcepts(node, "methods", ConceptKind.METHOD, mentioned.methods());
        EvidenceJson.putConcepts(node, "roles", ConceptKind.ROLE, mentioned.roles());
        EvidenceJson.putConcepts(node, "actors", ConceptKind.ACTOR, mentioned.actors());
        EvidenceJson.putConcepts(node, "targetGroups", ConceptKind.TARGET_GROUP, mentioned.targetGroups());
    }

    private static void putCited(ArrayNode array, Cited.Kind kind, List<Cited> cited) {
        for (Cited each : cited) {
            if (each.kind() == kind) {
                ObjectNode json = array.addObject();
                json.put("text", each.text());
                EvidenceJson.put(json, each.evidence());
            }
        }
    }
}
