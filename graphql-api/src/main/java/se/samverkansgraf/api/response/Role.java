package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Party;

/** A title that a person holds. */
public record Role(
        String id,
        String slug,
        Label labels,
        @Nullable String abbreviation,
        List<String> alternatives,
        @Nullable Party side)
        implements Concept, Responsible {}
