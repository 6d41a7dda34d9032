package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.reference.PoliceAreaLevel;
import se.samverkansgraf.model.reference.Provenance;

/**
 * An area of the police organisation.
 *
 * @param parentSlug the slug of the area that it is a part of, or null for a region
 */
public record PoliceArea(
        String id,
        String slug,
        String name,
        PoliceAreaLevel level,
        Provenance provenance,
        @Nullable String parentSlug) implements Node, Undertaker {

    static PoliceArea of(se.samverkansgraf.model.reference.PoliceArea area) {
        return new PoliceArea(
                GlobalId.of(PoliceArea.class, area.id()),
                area.id(),
                area.name(),
                area.level(),
                area.provenance(),
                area.parentId());
    }
}
