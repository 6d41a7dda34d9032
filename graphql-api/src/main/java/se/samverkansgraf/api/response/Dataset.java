package se.samverkansgraf.api.response;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.DatasetVersion;
import se.samverkansgraf.api.query.Row;

/** Which data answers. */
public record Dataset(
        @Nullable String version,
        @Nullable String vocabularyVersion,
        @Nullable String referenceVersion,
        @Nullable String ruleSetVersion,
        int agreements,
        int documents,
        @Nullable OffsetDateTime lastImport) {

    /** The data set of a row. */
    public static Dataset of(Row row) {
        var content = row.textIfKnown("content");
        return new Dataset(
                content == null ? null : DatasetVersion.of(content),
                row.textIfKnown("vocabularyVersion"),
                row.textIfKnown("referenceVersion"),
                row.textIfKnown("ruleSetVersion"),
                row.number("agreements"),
                row.number("documents"),
                row.momentIfKnown("lastImport"));
    }
}
