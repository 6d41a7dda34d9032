package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Map;

/** Where a statement begins to look: at the narrowest thing that is asked for. */
final class Start {

    /** At the things of known ids. */
    static final String IDS = "IDS";

    /** Nowhere: nothing can fit. */
    static final String NONE = "NONE";

    /** Everywhere. */
    static final String ALL = "ALL";

    private static final String TEXT = "text";

    /** From the narrowest on; what a key of the values gives is where its start begins. */
    private static final List<Map.Entry<String, String>> OF_COMMITMENTS = List.of(
            Map.entry("agreements", "AGREEMENTS"),
            Map.entry("roles", "ROLES"),
            Map.entry("methods", "METHODS"),
            Map.entry("actors", "ACTORS"),
            Map.entry("municipalities", "MUNICIPALITIES"),
            Map.entry("focusAreas", "FOCUS_AREAS"));

    private Start() {}

    /** Where to begin to look for commitments with these values. */
    static String ofCommitments(Map<String, Object> values) {
        return OF_COMMITMENTS.stream()
                .filter(each -> values.get(TEXT) == null && values.get(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> ofText(values, ALL));
    }

    /** Where to begin where a text is the only narrow thing, {@code otherwise} without one. */
    static String ofText(Map<String, Object> values, String otherwise) {
        var query = (String) values.get(TEXT);
        if (query == null) {
            return otherwise;
        }
        return query.isEmpty() ? NONE : "TEXT";
    }
}
