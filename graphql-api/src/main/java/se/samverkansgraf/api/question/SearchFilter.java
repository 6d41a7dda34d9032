package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which agreements to search. */
record SearchFilter(
        @Nullable List<String> agreement,
        @Nullable List<AgreementKind> kind,
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea,
        @Nullable LocalDate activeOn) {

    /** Everything, what belongs to no agreement included. */
    static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, null, null);

    /** What it means in a full-text query, the keys checked. */
    SearchScope scope(KnownKeys known) {
        var areas = known.policeAreasWithin("filter.policeArea", policeArea);
        return new SearchScope(
                KnownKeys.keys("filter.agreement", agreement, Agreement.class),
                kind,
                known.municipalitiesIn("filter.", municipality, county, group),
                areas,
                areas == null ? List.of() : known.coveredBy(areas),
                activeOn);
    }
}
