package se.samverkansgraf.importer.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Validity;
import se.samverkansgraf.model.graph.NodeLabel;

/** The keys of nodes: hashes of the fewest raw inputs that make a node what it is. */
final class Keys {

    private Keys() {}

    static String source(String location) {
        return Fingerprint.key(NodeLabel.SOURCE, location);
    }

    static String section(String documentId, int ordinal) {
        return Fingerprint.key(NodeLabel.SECTION, documentId, ordinal);
    }

    static String passage(String documentId, Span span) {
        return Fingerprint.key(NodeLabel.PASSAGE, documentId, span);
    }

    static String issue(String documentId, int ordinal) {
        return Fingerprint.key(NodeLabel.ISSUE, documentId, ordinal);
    }

    /** Kind, parties, the title's words and both periods: the same agreement, in whichever document it stands. */
    static String agreement(AgreementHeader header) {
        return Fingerprint.key(
                NodeLabel.AGREEMENT,
                header.kind(),
                municipalities(header),
                policeAreas(header),
                folded(header.title().value()),
                period(header.clocks().stated()),
                period(header.clocks().title()));
    }

    /**
     * What agreements of the same parties share: the municipalities' codes in order, joined by plus signs; without
     * municipalities a hash of the police areas; empty without parties.
     */
    static String parties(AgreementHeader header) {
        var codes = municipalities(header);
        if (!codes.isEmpty()) {
            return String.join("+", codes);
        }
        var areas = policeAreas(header);
        return areas.isEmpty() ? "" : Fingerprint.key(NodeLabel.POLICE_AREA, areas);
    }

    /** The agreement's key, the priority with its words, and the words of the priority that holds it. */
    static String priority(String agreementId, Priority priority, @Nullable Priority outer) {
        return Fingerprint.key(NodeLabel.PRIORITY, agreementId, priority, outer);
    }

    static String commitment(String agreementId, Commitment commitment, @Nullable String priorityId) {
        return Fingerprint.key(NodeLabel.COMMITMENT, agreementId, commitment, priorityId);
    }

    static String fact(NodeLabel label, String agreementId, Record fact) {
        return Fingerprint.key(label, agreementId, fact);
    }

    /** The words as they are compared: the same in whichever document they stand. */
    static String sharedText(String wording) {
        return Fingerprint.key(NodeLabel.SHARED_TEXT, wording);
    }

    private static List<String> municipalities(AgreementHeader header) {
        return header.municipalities().stream()
                .map(MunicipalityParty::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> policeAreas(AgreementHeader header) {
        return header.policeAreas().stream().map(Keys::area).distinct().sorted().toList();
    }

    private static String area(PoliceAreaParty area) {
        var id = area.id();
        return id == null ? "written " + folded(area.written()) : "id " + id;
    }

    private static List<@Nullable Object> period(@Nullable Validity validity) {
        return validity == null
                ? List.of()
                : java.util.Arrays.asList(validity.from(), validity.to(), validity.openEnded());
    }

    /** Words in lower case, joined by single blanks; signs and line ends do not make another title. */
    static String folded(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var spaced = composed.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return String.join(" ", spaced.trim().split(" +"));
    }
}
