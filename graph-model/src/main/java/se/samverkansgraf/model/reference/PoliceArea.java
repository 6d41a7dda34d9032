package se.samverkansgraf.model.reference;

import org.jspecify.annotations.Nullable;

/**
 * A region, police area or local police area.
 *
 * @param id the project's own slug: {@code lpo-karlshamn}
 * @param name with the word of its level: {@code Lokalpolisområde Karlshamn}
 * @param level its level
 * @param parentId the id of the area that it is part of, or null for a region
 * @param provenance what the statement rests on
 */
public record PoliceArea(
        String id,
        String name,
        PoliceAreaLevel level,
        @Nullable String parentId,
        Provenance provenance) {

    /** The name without the word of its level: {@code Karlshamn}. */
    public String bareName() {
        return name.startsWith(level.prefix()) ? name.substring(level.prefix().length()) : name;
    }
}
