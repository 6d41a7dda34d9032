package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Validity;

/** Makes rows of what identifies agreements: titles, parties, periods, signatories, and the concepts they name. */
final class AgreementRows {

    /** The longest title that is stored, in UTF-16 units; the passage has all of it. Indexes take no more than 8 kB. */
    static final int LONGEST_TITLE = 1_000;

    private final Passages passages;
    private final List<Row> agreements = new ArrayList<>();
    private final List<Row> evidence = new ArrayList<>();
    private final List<Row> signatories = new ArrayList<>();
    private final List<Row> mentions = new ArrayList<>();
    private final Set<String> tied = new HashSet<>();

    AgreementRows(Passages passages) {
        this.passages = passages;
    }

    /** Adds an agreement that stands in one or more parts of the document. */
    void add(String agreementId, List<AgreementFacts> parts, WordingRows worded) {
        var row = agreement(agreementId, parts.get(0));
        worded.addTo(row);
        agreements.add(row);
        for (AgreementFacts part : parts) {
            addEvidence(agreementId, part.header());
            part.header().signatories().forEach(each -> signatories.add(signatory(agreementId, each)));
        }
        mentions.add(Row.of("agreementId", agreementId)
                .and("methods", mentioned(parts, Mentioned::methods))
                .and("roles", mentioned(parts, Mentioned::roles))
                .and("actors", mentioned(parts, Mentioned::actors))
                .and("targetGroups", mentioned(parts, Mentioned::targetGroups)));
    }

    Batch agreements() {
        return new Batch("write/write-agreements", agreements);
    }

    /** What ties agreements to passages and concepts. */
    List<Batch> details() {
        return List.of(new Batch("write/write-signatories", signatories), new Batch("write/write-mentions", mentions));
    }

    Batch evidence() {
        return new Batch("write/write-agreement-evidence", evidence);
    }

    private static Row agreement(String id, AgreementFacts facts) {
        var header = facts.header();
        var clocks = header.clocks();
        var signedOn = clocks.signedOn();
        var title = header.title().value();
        var row = Row.of("id", id)
                .and("kind", header.kind().name())
                .and("title", title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title)
                .and("partyKey", Keys.parties(header))
                .and("validityBasis", basis(clocks.stated(), clocks.title()))
                .and("signedOn", signedOn == null ? null : signedOn.value())
                .and("policeAreasWritten", written(header))
                .and("municipalities", CommitmentRow.municipalities(header))
                .and("policeAreas", CommitmentRow.policeAreas(header))
                .and("start", facts.span().start())
                .and("end", facts.span().end());
        addPeriods(row, clocks.valid(), clocks.title());
        return row;
    }

    private static void addPeriods(Row row, @Nullable Validity valid, @Nullable Validity title) {
        row.and("validFrom", valid == null ? null : valid.from())
                .and("validTo", valid == null ? null : valid.to())
                .and("openEnded", valid != null && valid.openEnded())
                .and("titleFrom", title == null ? null : title.from())
                .and("titleTo", title == null ? null : title.to());
    }

    private static String basis(@Nullable Validity stated, @Nullable Validity title) {
        if (stated != null) {
            return "STATED";
        }
        return title != null ? "TITLE" : "NONE";
    }

    private static List<String> written(AgreementHeader header) {
        return header.policeAreas().stream()
                .map(PoliceAreaParty::written)
                .distinct()
                .toList();
    }

    private void addEvidence(String agreementId, AgreementHeader header) {
        var clocks = header.clocks();
        var signedOn = clocks.signedOn();
        tie(agreementId, "TITLE", header.title().evidence());
        tie(agreementId, "VALIDITY", clocks.stated());
        tie(agreementId, "TITLE_PERIOD", clocks.title());
        if (signedOn != null) {
            tie(agreementId, "SIGNED_ON", signedOn.evidence());
        }
        header.municipalities().forEach(each -> tie(agreementId, "MUNICIPALITY", each.evidence()));
        header.policeAreas().forEach(each -> tie(agreementId, "POLICE_AREA", each.evidence()));
        header.signatories().forEach(each -> tie(agreementId, "SIGNATORY", each.evidence()));
    }

    private void tie(String agreementId, String slot, @Nullable Validity period) {
        if (period != null) {
            tie(agreementId, slot, period.evidence());
        }
    }

    private void tie(String agreementId, String slot, Evidence each) {
        var passageId = passages.keyOf(each);
        if (tied.add(agreementId + slot + passageId)) {
            evidence.add(Row.of("agreementId", agreementId)
                    .and("passageId", passageId)
                    .and("slot", slot)
                    .and("rule", each.rule()));
        }
    }

    private static Row signatory(String agreementId, Signatory signatory) {
        return Row.of("agreementId", agreementId)
                .and("roleId", signatory.role())
                .and("party", signatory.party().name())
                .and("name", signatory.name());
    }

    private static List<Map<String, @Nullable Object>> mentioned(
            List<AgreementFacts> parts, Function<Mentioned, List<ConceptUse>> kind) {
        return Uses.withPlaces(parts.stream()
                .flatMap(part -> kind.apply(part.mentioned()).stream())
                .toList());
    }
}
