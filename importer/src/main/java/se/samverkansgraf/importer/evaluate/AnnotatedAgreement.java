package se.samverkansgraf.importer.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, annotated or read, as far as the measure looks at it.
 *
 * @param kind what sort of agreement it says it is, or null
 * @param slots the header's values by their names; none where there is no agreement
 * @param values what the layers that compare sets of values hold
 * @param eitherWay values that count neither found nor left out, by layer
 * @param statements commitments, goals and follow-ups
 */
record AnnotatedAgreement(
        @Nullable String kind,
        Map<String, String> slots,
        Map<Layer, List<Named>> values,
        Map<Layer, Set<String>> eitherWay,
        Map<Layer, List<AnnotatedStatement>> statements) {

    /** Stands on the side that has no agreement where the other has one. */
    static final AnnotatedAgreement NONE = new AnnotatedAgreement(null, Map.of(), Map.of(), Map.of(), Map.of());

    List<Named> values(Layer layer) {
        return values.getOrDefault(layer, List.of());
    }

    Set<String> eitherWay(Layer layer) {
        return eitherWay.getOrDefault(layer, Set.of());
    }

    List<AnnotatedStatement> statements(Layer layer) {
        return statements.getOrDefault(layer, List.of());
    }
}
