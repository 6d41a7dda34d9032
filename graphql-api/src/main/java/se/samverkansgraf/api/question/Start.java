package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a statement begins to look: at the narrowest thing that is asked for. */
final class Start {

    /** At the things of known ids. */
    static final String IDS = "IDS";

    /** Nowhere: nothing can fit. */
    static final String NONE = "NONE";

    /** At agreements, from which their facts are gone through. */
    static final String AGREEMENTS = "AGREEMENTS";

    /** Everywhere. */
    static final String ALL = "ALL";

    /** From more commitments than these on, those of a concept are not worth sorting for a page. */
    static final int MOST_TO_SORT = 2_000;

    private static final String TEXT = "text";
    private static final int FEW_PLACES = 10;

    /** Filters by concepts with the concepts' labels, from the narrowest on. */
    private static final List<Map.Entry<String, String>> CONCEPTS = List.of(
            Map.entry("roles", "Role"),
            Map.entry("methods", "Method"),
            Map.entry("actors", "Actor"),
            Map.entry("targetGroups", "TargetGroup"),
            Map.entry("focusAreas", "FocusArea"));

    /** Filters by which agreements are looked for, from the narrowest on. */
    private static final List<Map.Entry<String, String>> AMONG = List.of(
            Map.entry("agreements", AGREEMENTS),
            Map.entry("municipalities", "MUNICIPALITIES"),
            Map.entry("policeAreas", "POLICE_AREAS"));

    /** The same for priorities: what agreements are about is kept beside them. */
    private static final List<Map.Entry<String, String>> AMONG_OF_PRIORITIES = Stream.concat(
                    AMONG.stream(), Stream.of(Map.entry("focusAreas", "FOCUS_AREAS")))
            .toList();

    /** Whatever only looking at each commitment tells. */
    private static final List<String> OF_COMMITMENTS = List.of(
            "roles",
            "methods",
            "actors",
            "targetGroups",
            "focusAreas",
            "strengths",
            "functions",
            "parties",
            "certainty",
            "hasMeasure",
            TEXT);

    private Start() {}

    /** Where to begin to look for commitments with these values: what statements take to begin there. */
    static Map<String, Object> ofCommitments(Map<String, Object> values) {
        var narrowest = first(CONCEPTS, values);
        Map<String, Object> start = new HashMap<>();
        start.put("start", nameOfStart(values, narrowest));
        start.put("concepts", narrowest == null ? List.of() : values.get(narrowest.getKey()));
        start.put("label", narrowest == null ? null : narrowest.getValue());
        start.put("ids", List.of());
        start.put("among", among(AMONG, values));
        return start;
    }

    /** To begin at the commitments of these ids. */
    static Map<String, Object> atCommitments(List<String> ids) {
        Map<String, Object> start = ofCommitments(Map.of());
        start.put("start", IDS);
        start.put("ids", ids);
        return start;
    }

    private static String nameOfStart(Map<String, Object> values, Map.@Nullable Entry<String, String> narrowest) {
        if (values.get(TEXT) != null) {
            return ofText(values, AGREEMENTS);
        }
        return narrowest == null || isOfFewPlaces(values) ? AGREEMENTS : "CONCEPTS";
    }

    /** Where to begin to look for priorities with these values: what statements take to begin there. */
    static Map<String, Object> ofPriorities(Map<String, Object> values) {
        return Map.of("start", ofText(values, AGREEMENTS), "among", among(AMONG_OF_PRIORITIES, values));
    }

    private static String among(List<Map.Entry<String, String>> filters, Map<String, Object> values) {
        var narrowest = first(filters, values);
        return narrowest == null ? ALL : narrowest.getValue();
    }

    /** True where every commitment of an agreement that fits does. */
    static boolean takesWholeAgreements(Map<String, Object> values) {
        return OF_COMMITMENTS.stream().map(values::get).allMatch(Objects::isNull);
    }

    /** Where to begin where a text is the only narrow thing, {@code otherwise} without one. */
    static String ofText(Map<String, Object> values, String otherwise) {
        var query = (String) values.get(TEXT);
        if (query == null) {
            return otherwise;
        }
        return query.isEmpty() ? NONE : "TEXT";
    }

    private static boolean isOfFewPlaces(Map<String, Object> values) {
        return values.get("agreements") != null
                || values.get("municipalities") instanceof List<?> places && places.size() <= FEW_PLACES;
    }

    private static Map.@Nullable Entry<String, String> first(
            List<Map.Entry<String, String>> filters, Map<String, Object> values) {
        return filters.stream()
                .filter(each -> values.get(each.getKey()) != null)
                .findFirst()
                .orElse(null);
    }
}
