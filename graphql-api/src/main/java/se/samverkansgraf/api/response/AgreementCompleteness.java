package se.samverkansgraf.api.response;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.api.query.Row;

/** What an agreement holds and lacks. */
public record AgreementCompleteness(Agreement agreement, List<ElementCoverage> elements) {

    public AgreementCompleteness {
        elements = List.copyOf(elements);
    }

    /** The agreement of a row, with every element. */
    public static AgreementCompleteness of(Row row, SharedNodes shared) {
        var silence = row.constant("silence", Coverage.class);
        Set<String> stated = Set.copyOf(row.texts("stated"));
        Set<String> inParts = Set.copyOf(row.texts("inParts"));
        Map<AgreementElement, Evidence> evidence = new EnumMap<>(AgreementElement.class);
        row.rows("evidence", each -> evidence.put(each.constant("element", AgreementElement.class), Evidence.of(each)));
        var elements = Arrays.stream(AgreementElement.values())
                .map(element -> new ElementCoverage(
                        element,
                        stated.contains(element.name()) ? Coverage.STATED : silence,
                        inParts.contains(element.name()),
                        evidence.get(element)))
                .toList();
        return new AgreementCompleteness(Agreement.of(row.row("agreement"), shared), elements);
    }

    /** How many of the elements it lacks, or cannot be told to hold. */
    public int lacking() {
        return (int) elements.stream()
                .filter(each -> each.coverage() != Coverage.STATED)
                .count();
    }
}
