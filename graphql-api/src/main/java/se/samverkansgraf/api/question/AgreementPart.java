package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement gives of an agreement only where it is asked for, with the fields that ask for it. */
enum AgreementPart {
    DOCUMENTS("documents"),
    SIGNATORIES("signatories"),
    PRIORITIES("priorities", "focusAreas"),
    GOALS("goals"),
    FOLLOW_UPS("followUps"),
    CITATIONS("citations"),
    MENTIONS("mentions"),
    RELATIVES("belongsTo", "parts", "predecessor", "successor"),
    WORDING("words", "ownTextShare"),
    EVIDENCE("evidence"),
    FACT_EVIDENCE("priorities/evidence", "goals/evidence", "followUps/evidence", "citations/evidence");

    /** What is needed to go from priority to priority. */
    static final Set<AgreementPart> PRIORITIES_WITH_EVIDENCE = Set.of(PRIORITIES, FACT_EVIDENCE);

    private final List<String> fields;

    AgreementPart(String... fields) {
        this.fields = List.of(fields);
    }

    /** The parts that a selection of an agreement's fields asks for. */
    static Set<AgreementPart> of(Selection agreement) {
        return Arrays.stream(values())
                .filter(part -> agreement.hasAny(part.fields))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts as a statement takes them. */
    static List<String> names(Set<AgreementPart> parts) {
        return parts.stream().map(Enum::name).sorted().toList();
    }
}
