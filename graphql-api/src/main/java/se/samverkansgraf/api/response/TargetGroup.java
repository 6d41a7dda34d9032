package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people that work is for. */
public record TargetGroup(
        String id, String slug, Label labels, @Nullable String abbreviation, List<String> alternatives)
        implements Concept {}
