package se.samverkansgraf.api.response;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * A reading of documents into the graph.
 *
 * @param finishedAt when it was over, or null where it was cut short
 */
public record ImportRun(
        String id, OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt) {

    static ImportRun of(Row row) {
        return new ImportRun(
                row.text("id"),
                Objects.requireNonNull(row.momentIfKnown("startedAt"), "startedAt"),
                row.momentIfKnown("finishedAt"));
    }
}
