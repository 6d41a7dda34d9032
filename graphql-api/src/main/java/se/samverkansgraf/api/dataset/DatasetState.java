package se.samverkansgraf.api.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.DatasetVersion;
import se.samverkansgraf.api.query.Row;

/**
 * The state of the data at one moment.
 *
 * @param version changes exactly when facts do; null before the first seeding
 * @param ruleSetVersion the rules that the program reads documents with
 * @param vocabularyVersion the vocabulary
 * @param referenceVersion the reference data
 */
record DatasetState(
        @Nullable String version,
        @Nullable String ruleSetVersion,
        @Nullable String vocabularyVersion,
        @Nullable String referenceVersion) {

    static final DatasetState UNKNOWN = new DatasetState(null, null, null, null);

    static DatasetState of(List<Row> rows) {
        if (rows.isEmpty()) {
            return UNKNOWN;
        }
        var row = rows.get(0);
        return new DatasetState(
                DatasetVersion.of(row.text("content")),
                row.text("ruleSetVersion"),
                row.text("vocabularyVersion"),
                row.text("referenceVersion"));
    }

    /** Says to whom it may matter that this is the state now. */
    String changed() {
        return "the data have changed: their version is %s now".formatted(version);
    }

    /** As it stands in {@code extensions.dataset}. */
    Map<String, @Nullable Object> toMap(List<String> dates) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("version", version);
        map.put("ruleSetVersion", ruleSetVersion);
        map.put("vocabularyVersion", vocabularyVersion);
        map.put("referenceVersion", referenceVersion);
        map.put("dates", dates);
        return map;
    }
}
