package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which agreements to search. */
record SearchFilter(
        @Nullable List<AgreementKind> kind,
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea,
        @Nullable LocalDate activeOn) {

    /** Everything, what belongs to no agreement included. */
    static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var places = new PlaceScope(municipality, county, group, policeArea);
        var values = new AgreementScope(null, kind, places, activeOn, DateFilter.ANY, DateFilter.ANY).values(known);
        values.put("filtered", !equals(ALL));
        return values;
    }
}
