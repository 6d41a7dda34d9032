package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a filter that says where: what is given must all hold. */
record PlaceScope(
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea) {

    /** The whole country, agreements without a known municipality included. */
    static final PlaceScope ALL = new PlaceScope(null, null, null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var areas = known.policeAreasWithin("filter.policeArea", policeArea);
        Map<String, Object> values = new HashMap<>();
        values.put("municipalities", known.municipalitiesIn("filter.", municipality, county, group));
        values.put("policeAreas", areas);
        values.put("coveredMunicipalities", areas == null ? List.of() : known.coveredBy(areas));
        return values;
    }
}
