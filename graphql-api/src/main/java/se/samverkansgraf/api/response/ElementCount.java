package se.samverkansgraf.api.response;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkansgraf.api.query.Row;

/**
 * How many agreements hold and lack an element.
 *
 * @param inParts how many of those that do not hold it have it in a plan or appendix
 */
public record ElementCount(AgreementElement element, int stated, int absent, int unknown, int inParts) {

    /** The counts of a row, one for every element. */
    public static List<ElementCount> listOf(Row row) {
        Map<AgreementElement, ElementCount> counted = row.rows("counts", ElementCount::of).stream()
                .collect(Collectors.toMap(ElementCount::element, Function.identity()));
        return Arrays.stream(AgreementElement.values())
                .map(element -> counted.getOrDefault(element, new ElementCount(element, 0, 0, 0, 0)))
                .toList();
    }

    private static ElementCount of(Row row) {
        return new ElementCount(
                row.constant("element", AgreementElement.class),
                row.number("stated"),
                row.number("absent"),
                row.number("unknown"),
                row.number("inParts"));
    }
}
