package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A working method, model or programme. */
public record Method(
        String id, String slug, Label labels, @Nullable String abbreviation, List<String> alternatives)
        implements Concept {}
