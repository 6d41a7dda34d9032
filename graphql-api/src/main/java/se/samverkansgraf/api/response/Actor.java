package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Party;

/** An organisation or unit, as a kind. */
public record Actor(
        String id,
        String slug,
        Label labels,
        @Nullable String abbreviation,
        List<String> alternatives,
        @Nullable Party side)
        implements Concept, Undertaker, Responsible {}
