package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem or goal that agreements prioritise. */
public record FocusArea(
        String id, String slug, Label labels, @Nullable String abbreviation, List<String> alternatives)
        implements Concept {}
