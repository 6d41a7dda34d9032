package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that peers do and a municipality does not.
 *
 * @param peers how many do it
 * @param own what is known of the municipality's own agreements
 * @param namedBy how many of them name the method, or null for a focus area
 * @param excludedCount how many of its statements leave it to ordinary work
 * @param broaderStated the nearest broader concept that the municipality does state, or null
 * @param practices what the peers do, strongest first, as many as were asked for
 */
public record Gap(
        Concept concept,
        CoverageCount peers,
        KnownAgreements own,
        @Nullable Integer namedBy,
        int excludedCount,
        @Nullable Concept broaderStated,
        List<Practice> practices) {

    public Coverage coverage() {
        return own.silence();
    }

    public @Nullable UnknownReason unknownReason() {
        return own.reason();
    }
}
