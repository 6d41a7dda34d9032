package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/** A municipality, county, group or region as a column. */
public record MatrixColumn(
        String key, String label, @Nullable Municipality municipality, CoverageCount municipalities) {

    public Coverage silence() {
        return municipalities.coverage();
    }

    public @Nullable UnknownReason unknownReason() {
        return municipalities.reason();
    }
}
